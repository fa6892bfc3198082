import type { ArgumentFacts } from "../../../kpi/argument-facts";
import type { CellValue } from "../../../kpi/cell";
import { isCellError } from "../../../kpi/cell";
import { numberText, resultText, type NumberLook } from "../result-text";
import type { ExplainWords } from "../words/explain-words";

/** What an argument holds and what becomes of it, in words: `4 cells added up: 30,000,000 · 1 of them is blank …`. */
export function factText(facts: ArgumentFacts, look: NumberLook, words: ExplainWords): string {
  const { rule, cells, blanks, others, only, sum } = facts;
  if (rule === "leftOut") return words.source.leftOut;
  if (cells === 1) return blanks === 1 ? words.blank : words.holds(valueText(only, look));
  const count = numberText(cells, look);
  if (blanks === cells) return `${words.range(count)} · ${words.blank}`;
  const notes = [
    ...(blanks > 0 ? [words.blanks(blanks, numberText(blanks, look))] : []),
    ...(others > 0 && facts.parameter.kind === "number" ? [words.others(others, numberText(others, look))] : []),
  ];
  return [mainText(rule, count, only, sum, look, words), ...notes].join(" · ");
}

function mainText(
  rule: ArgumentFacts["rule"],
  count: string,
  only: CellValue,
  sum: number | null,
  look: NumberLook,
  words: ExplainWords,
): string {
  if (rule === "sum" && sum !== null) return words.sum(count, numberText(sum, look));
  if (rule === "same") return only === null ? words.different(count) : words.same(count, valueText(only, look));
  return words.range(count);
}

function valueText(value: CellValue, look: NumberLook): string {
  if (value === null || isCellError(value) || typeof value !== "string") return resultText(value, "input", look);
  return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`;
}
