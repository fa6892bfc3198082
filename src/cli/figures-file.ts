import { matchFigures, wantedInputs } from "../scorecard/figures/match";
import type { DecimalSign } from "../scorecard/figures/number-text";
import { readTable } from "../scorecard/figures/table";
import { monthsOf } from "../scorecard/period";
import type { Figures } from "../scorecard/readings";
import type { Scorecard } from "../scorecard/scorecard";
import type { Context } from "./context";
import { decodeText } from "./decode-text";
import { columnLines, FEW, figuresNotes, lossNotes, takenFigures, type FiguresSheet } from "./figures-notes";
import { assignmentsFrom, inputLines, isDown } from "./map-option";
import { splitCsv } from "./split-csv";
import { brief, plain } from "./terminal-text";
import { WrongUse } from "./wrong-use";

export interface FiguresOptions {
  /** As typed: `column=input`. */
  readonly maps: readonly string[];
  /** What stands before decimals, where the figures do not tell. */
  readonly decimal: DecimalSign | null;
}

export interface FiguresReading {
  readonly figures: Figures;
  /** What was taken and what was left out, and what to do about it. */
  readonly notes: readonly string[];
}

/**
 * Figures out of a CSV file, found as the pane finds them in what is pasted. How dates and numbers are written is judged by the
 * language of the scorecard, so that a file means the same on every machine.
 *
 * @throws WrongUse for a file out of which no figures can be taken without guessing.
 */
export function readFiguresFile(
  bytes: Uint8Array,
  scorecard: Scorecard,
  { maps, decimal }: FiguresOptions,
  { words }: Pick<Context, "words">,
): FiguresReading {
  const decoded = decodeText(bytes);
  if (decoded.kind === "refused") throw new WrongUse(words.figures.notText[decoded.reason]);
  const { language } = scorecard;
  const read = readTable(splitCsv(decoded.text), { language });
  if (read.kind !== "table") throw new WrongUse(words.figures.refused[read.kind === "empty" ? "empty" : read.reason]);
  const { table } = read;
  const inputs = wantedInputs(scorecard);
  const assignments = assignmentsFrom(maps, table, inputs, words);
  const matched = matchFigures(table, inputs, scorecard.timeline, language, { assignments, decimal });
  const sheet: FiguresSheet = { table, matched, inputs, language };
  refuseContested(sheet, words.figures);
  refuseUnits(sheet, words);
  refuseAmbiguous(sheet, words);
  if (Object.keys(matched.figures).length === 0) {
    throw new WrongUse(words.figures.nothingMatched(columnLines(sheet, "unmatched"), inputLines(inputs)));
  }
  if (takenFigures(matched) === 0) throw new WrongUse(nothingTaken(sheet, scorecard, words));
  return { figures: matched.figures, notes: [...figuresNotes(sheet, words)] };
}

type FiguresWords = Context["words"]["figures"];

/** Two columns for one input: whichever was taken, somebody would miss the other. */
function refuseContested(sheet: FiguresSheet, words: FiguresWords): void {
  const contested = sheet.matched.series.find(({ kind }) => kind === "contested");
  if (contested === undefined) return;
  const input = sheet.inputs.find(({ id }) => id === contested.input);
  throw new WrongUse(words.contested(plain(input?.name ?? ""), columnLines(sheet, "contested")));
}

/** A unit that is misread makes every figure wrong a thousand times over. */
function refuseUnits({ table, matched }: FiguresSheet, { figures: words, more }: Context["words"]): void {
  const down = isDown(table);
  const refused = matched.series.flatMap(({ heading, kind, unit }) => {
    if (kind !== "unknownUnit" && kind !== "otherUnits" && kind !== "wrongUnit") return [];
    const number = down ? heading.column : heading.row;
    return [{ number, line: words.unitOf(down, number, brief(heading.text), words.units[kind](brief(unit ?? ""))) }];
  });
  const [first] = refused;
  if (first === undefined) return;
  const lines = refused.slice(0, FEW).map(({ line }) => `  ${line}`);
  if (refused.length > FEW) lines.push(`  ${more(refused.length - FEW)}`);
  throw new WrongUse(words.unitsRefused(lines.join("\n"), first.number));
}

function refuseAmbiguous({ table, matched }: FiguresSheet, { figures: words, more }: Context["words"]): void {
  const open = matched.problems.filter(({ kind }) => kind === "ambiguous");
  if (open.length === 0) return;
  const why = table.decimal === "mixed" ? words.decimalMixed : words.decimalOpen;
  const lines = open.slice(0, FEW).map(({ row, column, text }) => `  ${words.place(row, column, brief(text))}`);
  if (open.length > FEW) lines.push(`  ${more(open.length - FEW)}`);
  throw new WrongUse([why, ...lines, words.sayDecimal].join("\n"));
}

/** Why every figure was left out, and what to do. */
function nothingTaken(sheet: FiguresSheet, { timeline }: Scorecard, words: Context["words"]): string {
  const { table, matched } = sheet;
  const months = monthsOf(timeline);
  // 1/5 can be January as well as May.
  const date = table.months.find(({ text }) => /^(0?\d|1[0-2])[/.-](0?\d|1[0-2])[/.-]\d{4}\b/.test(text));
  return [
    words.figures.nothingTaken,
    ...lossNotes(sheet, words),
    ...(matched.outside.length > 0 ? [words.figures.timeline(months[0] ?? "", months.at(-1) ?? "")] : []),
    ...(date === undefined ? [] : [words.figures.dayOrMonth(brief(date.text), date.month)]),
    ...(matched.repeated.length > 0 && date === undefined ? [words.figures.onceEach] : []),
  ].join("\n");
}
