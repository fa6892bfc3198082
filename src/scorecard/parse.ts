import * as v from "valibot";
import { CATALOGUE, kpiById } from "../kpi/catalogue/catalogue";
import { INPUTS } from "../kpi/catalogue/inputs";
import type { Answers } from "./answers";
import { isMonth } from "./period";
import type { Scorecard } from "./scorecard";
import { TEMPLATES } from "./templates/templates";

/**
 * Answers out of a stored draft; `null` for anything that is not a complete draft of this version. Drafts come from a file
 * that others may have edited: nothing in them is believed.
 */
export function parseAnswers(json: unknown): Answers | null {
  const reading = readAnswers(json);
  return reading.kind === "answers" ? reading.answers : null;
}

export type AnswersReading =
  | { readonly kind: "answers"; readonly answers: Answers }
  | { readonly kind: "refused"; readonly problems: readonly FieldProblem[] };

/** A field that keeps a text from being answers. */
export interface FieldProblem {
  /** As people write it: `kpis[2].weight`; empty for the whole. */
  readonly field: string;
  readonly kind:
    | "missing"
    | "notText"
    | "notNumber"
    | "notWhole"
    | "notYesNo"
    | "notList"
    | "notObject"
    | "notOneOf"
    | "tooSmall"
    | "tooLarge"
    | "tooLong"
    | "notMonth"
    | "repeated"
    | "wrong";
  /** What would be right: the allowed words, or the limit. */
  readonly expected: string;
}

/** As `parseAnswers`, for whoever can mend the text: says which fields are wrong. */
export function readAnswers(json: unknown): AnswersReading {
  const result = v.safeParse(answersSchema, json);
  if (!result.success) return { kind: "refused", problems: result.issues.map(fieldProblem) };
  const { kpis } = result.output;
  const repeated = kpis.flatMap(({ id }, at): readonly FieldProblem[] =>
    kpis.findIndex((kpi) => kpi.id === id) < at
      ? [{ field: `kpis[${String(at)}].id`, kind: "repeated", expected: id }]
      : [],
  );
  return repeated.length === 0 ? { kind: "answers", answers: result.output } : { kind: "refused", problems: repeated };
}

function fieldProblem(issue: v.InferIssue<typeof answersSchema>): FieldProblem {
  const field = (v.getDotPath(issue) ?? "").replace(/\.(\d+)(?=\.|$)/g, "[$1]");
  const { expected } = issue;
  if (issue.input === undefined) return { field, kind: "missing", expected: expected ?? "" };
  return { field, kind: PROBLEM_KINDS[issue.type] ?? "wrong", expected: (expected ?? "").replace(/^[<>]=/, "") };
}

/** By the name of what valibot found broken. */
const PROBLEM_KINDS: Readonly<Record<string, FieldProblem["kind"]>> = {
  string: "notText",
  number: "notNumber",
  finite: "notNumber",
  integer: "notWhole",
  boolean: "notYesNo",
  array: "notList",
  object: "notObject",
  picklist: "notOneOf",
  min_value: "tooSmall",
  max_value: "tooLarge",
  max_length: "tooLong",
  check: "notMonth",
};

/** A scorecard out of the `_kpi` sheet, as wary as `parseAnswers`. */
export function parseScorecard(json: unknown): Scorecard | null {
  const result = v.safeParse(scorecardSchema, json);
  if (!result.success || !distinct(result.output.kpis) || !distinct(result.output.inputs)) return null;
  const scorecard = result.output;
  const fits = scorecard.kpis.every(
    (kpi) =>
      scorecard.perspectives.some(({ id }) => id === kpi.perspective) &&
      // Without them its formula could not be written.
      Object.keys(kpiById(kpi.id).inputs).every((parameter) => Object.hasOwn(kpi.inputs, parameter)) &&
      Object.values(kpi.inputs).every((input) => scorecard.inputs.some(({ id }) => id === input)),
  );
  return fits && groupedByPerspective(scorecard) ? scorecard : null;
}

/** Rows are laid out perspective by perspective, so the KPIs must come in that order. */
function groupedByPerspective({ kpis, perspectives }: Scorecard): boolean {
  const places = kpis.map((kpi) => perspectives.findIndex(({ id }) => id === kpi.perspective));
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}

function distinct(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const wholeNumber = (low: number, high: number) => v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const finite = v.pipe(v.number(), v.finite());
const language = v.picklist(["vi", "en"]);
const currency = v.picklist(["VND", "USD", "EUR", "GBP"]);
const perspective = v.picklist(["F", "C", "P", "L"]);
const scoreKind = v.picklist(["performance", "achievement"]);
const formulas = v.picklist(["native", "kpi"]);
const month = v.pipe(v.string(), v.check(isMonth));
const kpiId = v.picklist(CATALOGUE.map(({ id }) => id));
const inputId = v.picklist(INPUTS.map(({ id }) => id));

const answersSchema = v.object({
  templateId: v.picklist(TEMPLATES.map(({ id }) => id)),
  language,
  organisation: v.object({ name: text(10_000), mission: text(10_000) }),
  currency,
  firstMonth: month,
  months: wholeNumber(12, 36),
  fiscalYearStart: wholeNumber(1, 12),
  kpis: v.pipe(
    v.array(
      v.object({
        id: kpiId,
        chosen: v.boolean(),
        name: text(10_000),
        perspective,
        weight: v.pipe(finite, v.minValue(0)),
        target: v.nullable(finite),
        minimum: v.nullable(finite),
        owner: v.optional(text(10_000)),
      }),
    ),
    v.maxLength(200),
  ),
  scoreKind,
  formulas,
});

const scorecardSchema = v.object({
  schema: v.literal(1),
  template: v.object({ id: text(100), version: wholeNumber(1, 10_000) }),
  language,
  organisation: v.object({ name: text(10_000), mission: text(10_000) }),
  currency,
  timeline: v.object({ firstMonth: month, months: wholeNumber(12, 36), fiscalYearStart: wholeNumber(1, 12) }),
  scoring: v.object({
    kind: scoreKind,
    cap: v.pipe(finite, v.minValue(1)),
    minimumCoverage: v.pipe(finite, v.minValue(0.01), v.maxValue(1)),
    green: finite,
    amber: finite,
    tolerance: v.pipe(finite, v.minValue(0), v.maxValue(1)),
  }),
  formulas,
  perspectives: v.pipe(v.array(v.object({ id: perspective, name: text(200) })), v.minLength(1), v.maxLength(4)),
  kpis: v.pipe(
    v.array(
      v.object({
        id: kpiId,
        name: text(10_000),
        perspective,
        unit: v.picklist(["currency", "percent", "ratio"]),
        direction: v.picklist(["higher", "lower"]),
        timeBasis: v.picklist(["ratio", "perMonth"]),
        inputs: v.record(text(100), inputId),
        weight: v.pipe(finite, v.minValue(0)),
        target: v.nullable(finite),
        minimum: v.nullable(finite),
        owner: text(10_000),
      }),
    ),
    v.minLength(1),
    v.maxLength(200),
  ),
  inputs: v.pipe(
    v.array(v.object({ id: inputId, name: text(10_000), unit: v.picklist(["currency", "count"]) })),
    v.minLength(1),
    v.maxLength(200),
  ),
});
