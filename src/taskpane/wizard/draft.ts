import * as v from "valibot";
import { parseAnswers } from "../../scorecard/parse";
import { STEP_IDS } from "./step-id";
import { LONGEST_TYPED } from "./typed-text";
import type { WizardState } from "./wizard-state";

/** An unfinished scorecard as it is kept in the workbook: plain JSON. */
export interface WizardDraft extends Omit<WizardState, "search"> {
  readonly kind: "wizard";
  readonly schema: 1;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

export function draftOf({ step, answers, texts, locked, sheetNames }: WizardState, savedAt: Date): WizardDraft {
  return { kind: "wizard", schema: 1, savedAt: savedAt.toISOString(), step, answers, texts, locked, sheetNames };
}

export function stateOf({ step, answers, texts, locked, sheetNames }: WizardDraft): WizardState {
  return { step, answers, texts, locked, sheetNames, search: "" };
}

/** A draft out of storage; `null` for anything else. It travels inside a file that others may have edited. */
export function parseDraft(json: unknown): WizardDraft | null {
  const result = v.safeParse(draftSchema, json);
  if (!result.success) return null;
  const answers = parseAnswers(result.output.answers);
  if (answers === null) return null;
  const { sheetNames, ...rest } = result.output;
  return {
    ...rest,
    answers,
    sheetNames: Object.fromEntries(Object.entries(sheetNames).filter(([, name]) => name !== undefined)),
  };
}

const text = v.pipe(v.string(), v.maxLength(LONGEST_TYPED));

const draftSchema = v.object({
  kind: v.literal("wizard"),
  schema: v.literal(1),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  step: v.picklist(STEP_IDS),
  answers: v.unknown(),
  texts: v.record(v.pipe(v.string(), v.regex(/^kpi\.[A-Z0-9]+\.(target|minimum|weight)$/)), text),
  locked: v.pipe(v.array(text), v.maxLength(200)),
  sheetNames: v.object({
    dashboard: v.optional(text),
    scorecard: v.optional(text),
    data: v.optional(text),
    calc: v.optional(text),
    kpi: v.optional(text),
  }),
});
