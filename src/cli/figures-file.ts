import { matchFigures, wantedInputs, type MatchedFigures, type WantedInput } from "../scorecard/figures/match";
import type { DecimalSign } from "../scorecard/figures/number-text";
import { readTable, type FiguresTable } from "../scorecard/figures/table";
import type { Figures } from "../scorecard/readings";
import type { Scorecard } from "../scorecard/scorecard";
import type { Context } from "./context";
import { decodeText } from "./decode-text";
import type { FiguresLines } from "./figures-lines";
import { assignmentsFrom, inputLines, isDown } from "./map-option";
import { splitCsv } from "./split-csv";
import { plain } from "./terminal-text";
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
  const sheet: Sheet = { table, matched, inputs };
  refuseContested(sheet, words.figures);
  refuseAmbiguous(sheet, words);
  if (Object.keys(matched.figures).length === 0) {
    throw new WrongUse(words.figures.nothingMatched(columnLines(sheet, "unmatched"), inputLines(inputs)));
  }
  return { figures: matched.figures, notes: [...notesOn(sheet, words)] };
}

interface Sheet {
  readonly table: FiguresTable;
  readonly matched: MatchedFigures;
  readonly inputs: readonly WantedInput[];
}

type FiguresWords = Context["words"]["figures"];

/** Two columns for one input: whichever was taken, somebody would miss the other. */
function refuseContested(sheet: Sheet, words: FiguresWords): void {
  const contested = sheet.matched.series.find(({ kind }) => kind === "contested");
  if (contested === undefined) return;
  const input = sheet.inputs.find(({ id }) => id === contested.input);
  throw new WrongUse(words.contested(plain(input?.name ?? ""), columnLines(sheet, "contested")));
}

function refuseAmbiguous({ table, matched }: Sheet, { figures: words, more }: Context["words"]): void {
  const open = matched.problems.filter(({ kind }) => kind === "ambiguous");
  if (open.length === 0) return;
  const why = table.decimal === "mixed" ? words.decimalMixed : words.decimalOpen;
  const lines = open.slice(0, FEW).map(({ row, column, text }) => `  ${words.place(row, column, plain(text))}`);
  if (open.length > FEW) lines.push(`  ${more(open.length - FEW)}`);
  throw new WrongUse([why, ...lines, words.sayDecimal].join("\n"));
}

const FEW = 8;

function* notesOn(sheet: Sheet, { figures: words, more }: Context["words"]): Generator<string> {
  const { table, matched, inputs } = sheet;
  const { problems, outside, repeated, figures, series } = matched;
  const taken = Object.values(figures)
    .flat()
    .filter((figure) => figure !== null).length;
  yield words.taken(taken, Object.keys(figures).length);
  if (series.some(({ kind }) => kind === "unmatched")) {
    const unfed = inputs.filter(({ id }) => !Object.hasOwn(figures, id));
    yield words.leftOut(columnLines(sheet, "unmatched"));
    if (unfed.length > 0) yield words.unfed(inputLines(unfed));
  }
  if (outside.length > 0) yield words.outside([...new Set(outside.map(({ month }) => month))].join(", "));
  if (repeated.length > 0) yield words.repeated(repeated.join(", "));
  const others = table.notMonths.filter(({ text }) => text !== "");
  if (others.length > 0) yield words.notMonths(others.map(({ text }) => `“${plain(text)}”`).join(", "));
  if (problems.length === 0) return;
  yield words.problems;
  for (const { row, column, text, kind } of problems.slice(0, FEW)) {
    yield `  ${words.place(row, column, plain(text))} ${words.problemKinds[kind]}`;
  }
  if (problems.length > FEW) yield `  ${more(problems.length - FEW)}`;
}

function columnLines({ table, matched }: Sheet, kind: "unmatched" | "contested"): FiguresLines {
  const down = isDown(table);
  const columns = matched.series.flatMap((series) => (series.kind === kind ? [series.heading] : []));
  return {
    down,
    headings: columns.map(({ row, column, text }) => ({ number: down ? column : row, text: plain(text) })),
  };
}
