import type { Language } from "../../kpi/language";
import { addMonths, type Month } from "../../scorecard/period";
import { formatMonth } from "../format";
import type { FiguresWords } from "./words/figures-words";

/** Months in a line, neighbours as a span: `12/2010 – 02/2011, 05/2011`. */
export function monthSpans(months: readonly Month[], language: Language, words: FiguresWords): string {
  const spans: { readonly first: Month; last: Month }[] = [];
  for (const month of [...new Set(months)].sort()) {
    const span = spans.at(-1);
    if (span !== undefined && addMonths(span.last, 1) === month) span.last = month;
    else spans.push({ first: month, last: month });
  }
  return spans
    .map(({ first, last }) => [formatMonth(first, language), formatMonth(last, language)] as const)
    .map(([first, last]) => (first === last ? first : words.months(first, last)))
    .join(", ");
}
