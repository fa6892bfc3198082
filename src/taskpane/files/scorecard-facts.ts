import type { Language } from "../../kpi/language";
import { addMonths, monthsOf, type Month, type Timeline } from "../../scorecard/period";
import type { Figures } from "../../scorecard/readings";
import type { DecodedWorkbook } from "../../workbook/decode";
import { formatMonth } from "../format";
import type { FilesWords } from "./words/files-words";

/** What a scorecard holds, a line each. */
export function factsOf({ scorecard, figures, period }: DecodedWorkbook, language: Language, words: FilesWords) {
  const { facts } = words;
  const months = monthsOf(scorecard.timeline);
  const filled = countFigures(figures);
  const latest = latestMonth(figures, months);
  return [
    aboutOf(scorecard.kpis.length, scorecard.timeline, language, words),
    latest === null
      ? facts.noFigures
      : facts.figures(filled, scorecard.inputs.length * months.length, formatMonth(latest, language)),
    ...(period === null ? [] : [facts.picked(formatMonth(period, language))]),
  ];
}

export function aboutOf(
  kpis: number,
  { firstMonth, months }: Pick<Timeline, "firstMonth" | "months">,
  language: Language,
  { facts }: FilesWords,
): string {
  return facts.about(kpis, formatMonth(firstMonth, language), formatMonth(addMonths(firstMonth, months - 1), language));
}

export function countFigures(figures: Figures): number {
  return Object.values(figures).reduce((sum, row) => sum + row.filter((value) => value !== null).length, 0);
}

function latestMonth(figures: Figures, months: readonly Month[]): Month | null {
  const rows = Object.values(figures);
  return months.reduce<Month | null>(
    (latest, month, place) => (rows.some((row) => (row[place] ?? null) !== null) ? month : latest),
    null,
  );
}
