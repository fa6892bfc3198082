import type { GroupReading } from "../../../scorecard/readings";
import { quoteText, type Area } from "../../a1";
import { lightText } from "../../formulas";
import { refer, referArea, SCORECARD_COLUMNS } from "../../layout";
import { roundTo, SCORE_FORMAT } from "../../number-formats";
import type { SheetContext } from "../../sheet-context";
import type { SheetDraft } from "../../sheet-draft";
import type { DashboardWords } from "../dashboard.words";

/** The total and each perspective: name, score, light, and how much of it had data. */
export function writeTiles(context: SheetContext, draft: SheetDraft, words: DashboardWords): void {
  const { scorecard, layout, readings } = context;
  const { totalColumn, firstTileColumn } = layout.dashboard;
  const { totalRow, perspectiveRows, kpiRows } = layout.scorecard;
  const redsIn = (rows: readonly number[]): string => {
    const area: Area = {
      row: rows[0] ?? 0,
      column: SCORECARD_COLUMNS.status,
      lastRow: rows.at(-1) ?? 0,
      lastColumn: SCORECARD_COLUMNS.status,
    };
    return `COUNTIF(${referArea(layout, "scorecard", area)},1)`;
  };
  const rowsOf = (perspective: number): readonly number[] =>
    kpiRows.filter((_, place) => scorecard.kpis[place]?.perspective === scorecard.perspectives[perspective]?.id);
  const groups = perspectiveRows.map((_, place) => redsIn(rowsOf(place)));

  writeTile(context, draft, totalColumn, totalRow, context.words.total, readings.total, groups.join("+"), words);
  for (const [place, { name }] of scorecard.perspectives.entries()) {
    const reading = readings.perspectives[place];
    const row = perspectiveRows[place];
    if (reading === undefined || row === undefined) continue;
    writeTile(context, draft, firstTileColumn + place, row, name, reading, groups[place] ?? "0", words);
  }
  const line = (offset: number): Area => tilesLine(context, offset);
  draft.style(line(0), "tileTitle");
  draft.style(line(1), "tileScore");
  draft.style(line(2), "tileNote");
  draft.style(line(3), "tileNote");
  draft.format(line(1), SCORE_FORMAT);
}

/** The line of the tiles that shows their lights. */
export function tileLightsArea(context: SheetContext): Area {
  return tilesLine(context, 2);
}

function writeTile(
  context: SheetContext,
  draft: SheetDraft,
  column: number,
  scorecardRow: number,
  name: string,
  reading: GroupReading,
  reds: string,
  words: DashboardWords,
): void {
  const { layout, words: shared } = context;
  const { tileRow } = layout.dashboard;
  const from = (each: keyof typeof SCORECARD_COLUMNS): string =>
    refer(layout, "scorecard", scorecardRow, SCORECARD_COLUMNS[each]);
  draft.text(tileRow, column, name);
  draft.formula(tileRow + 1, column, `IF(ISNUMBER(${from("score")}),${from("score")},"–")`, reading.score ?? "–");
  draft.formula(tileRow + 2, column, from("light"), lightText(reading.light, reading.grey, shared));
  draft.formula(
    tileRow + 3,
    column,
    `${quoteText(words.coverage)}&ROUND(${from("months")}*100,0)&"% · "&${reds.includes("+") ? `(${reds})` : reds}&${quoteText(words.reds)}`,
    `${words.coverage}${String(roundTo(reading.coverage * 100, 0))}% · ${String(reading.reds)}${words.reds}`,
  );
}

/** One line of all tiles: 0 their names, 1 scores, 2 lights, 3 coverage and reds. */
function tilesLine({ scorecard, layout }: SheetContext, offset: number): Area {
  const { tileRow, totalColumn, firstTileColumn } = layout.dashboard;
  const row = tileRow + offset;
  return { row, column: totalColumn, lastRow: row, lastColumn: firstTileColumn + scorecard.perspectives.length - 1 };
}
