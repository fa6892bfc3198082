import type { BlamedCell, ArgumentFacts } from "../../../kpi/argument-facts";
import type { KpiErrorReason, KpiFunction } from "../../../kpi/function";
import { FUNCTION_WORDS } from "../../../kpi/functions/words";
import type { Language } from "../../../kpi/language";
import { cell, quoteSheet } from "../../../workbook/a1";
import type { CallExplanation } from "../../../kpi/explain";
import type { FirstCell } from "../cell-reading";
import { optionWord } from "../option-word";
import { resultText, type NumberLook } from "../result-text";
import type { Fault } from "../words/explain-en";
import type { ExplainWords } from "../words/explain-words";

/** Why a call has no value and what to do about it, in words. */
export interface FaultText {
  readonly why: string;
  readonly todo: string;
  /** What the function refuses beside that, in its own words. */
  readonly rules: readonly string[];
}

interface FaultContext {
  readonly fn: KpiFunction;
  /** The first cell of each argument, `null` for what is no range. */
  readonly cells: readonly (FirstCell | null)[];
  /** The sheet whose name need not be said. */
  readonly sheet: string | null;
  readonly language: Language;
  readonly look: NumberLook;
  readonly words: ExplainWords;
}

/** @returns `null` where the call has a value. */
export function faultText({ outcome, args }: CallExplanation, context: FaultContext): FaultText | null {
  if (outcome.kind === "value") return null;
  const { reason, code } = outcome;
  const { fn, language, words } = context;
  const place = args.findIndex(({ parameter, blamed }) => parameter.id === reason.parameter && blamed.length > 0);
  const at = place === -1 ? args.findIndex(({ parameter }) => parameter.id === reason.parameter) : place;
  const fault = faultOf(reason, args[at], context.cells[at] ?? null, context);
  const { why, todo } = words.reasons[reason.kind];
  // Only where the reason itself does not tell: the other kinds are about a cell or an argument.
  const told = reason.kind === "impossible" || reason.kind === "zeroDenominator" || reason.kind === "tooFewValues";
  const rules = told ? (FUNCTION_WORDS[fn.id]?.errors ?? []).filter((each) => each.code === code) : [];
  return { why: why(fault), todo: todo(fault), rules: rules.map(({ when }) => words.functionSays(when[language])) };
}

function faultOf(
  { parameter }: KpiErrorReason,
  facts: ArgumentFacts | undefined,
  first: FirstCell | null,
  { fn, sheet, language, look, words }: FaultContext,
): Fault {
  const told = FUNCTION_WORDS[fn.id]?.parameters[parameter ?? ""];
  const blamed = facts?.blamed ?? [];
  const [blamedFirst] = blamed;
  const value = blamedFirst?.value ?? facts?.only ?? facts?.sum ?? null;
  return {
    name: told?.name[language].replaceAll("_", " ") ?? parameter ?? "",
    cells: first === null ? "" : cellNames(blamed, first, sheet, words.andMore),
    isSeveral: blamed.length > 1,
    value: typeof value === "string" ? `“${shortened(value)}”` : resultText(value, "input", look),
    allowed: allowedFor(facts, language, words),
  };
}

/** `C2, C5 and more`, with the sheet where it is another one. */
function cellNames(blamed: readonly BlamedCell[], first: FirstCell, sheet: string | null, andMore: string): string {
  const prefix = sheet === null || sheet === first.sheet ? "" : `${quoteSheet(first.sheet)}!`;
  const names = blamed.slice(0, SHOWN).map(({ row, column }) => prefix + cell(first.row + row, first.column + column));
  return names.join(", ") + (blamed.length > SHOWN ? ` ${andMore}` : "");
}

const SHOWN = 3;

function allowedFor(facts: ArgumentFacts | undefined, language: Language, words: ExplainWords): string {
  if (facts?.parameter.kind === "number") return words.domains[facts.parameter.domain];
  if (facts?.parameter.kind !== "option") return "";
  return facts.parameter.options.map((option) => optionWord(option, language)).join(", ");
}

/** Nobody needs more of a text to see which one is meant. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
