import { useState } from "react";
import type { Answers } from "../../scorecard/answers";
import { otherKpis } from "../../scorecard/build";
import type { DraftStore } from "../screen";
import { draftOf, parseDraft } from "../wizard/draft";

export type DraftStage =
  | { readonly kind: "ready" | "saving" }
  /** There is a draft that would be lost. */
  | { readonly kind: "asking" }
  | { readonly kind: "failed"; readonly error: unknown };

/** Makes answers out of a file the draft of this workbook; asks before another draft is lost. */
export function useAnswersDraft(drafts: DraftStore, answers: Answers, onSaved: () => void): AnswersDraft {
  const [stage, setStage] = useState<DraftStage>({ kind: "ready" });
  const attempt = (work: () => Promise<void>): void => {
    setStage({ kind: "saving" });
    work().catch((error: unknown) => setStage({ kind: "failed", error }));
  };
  const save = async (): Promise<void> => {
    await drafts.save(draftFrom(answers, new Date()));
    onSaved();
  };
  const begin = async (): Promise<void> => {
    if (parseDraft(await drafts.load()) === null) await save();
    else setStage({ kind: "asking" });
  };
  return {
    stage,
    begin: () => attempt(begin),
    replace: () => attempt(save),
    keep: () => setStage({ kind: "ready" }),
  };
}

interface AnswersDraft {
  readonly stage: DraftStage;
  readonly begin: () => void;
  readonly replace: () => void;
  readonly keep: () => void;
}

/** A file may name just the KPIs that are chosen; the wizard offers the others as well. */
function draftFrom(answers: Answers, now: Date) {
  const kpis = [...answers.kpis, ...otherKpis(answers.kpis)];
  return draftOf(
    { step: "organisation", answers: { ...answers, kpis }, texts: {}, locked: [], sheetNames: {}, search: "" },
    now,
  );
}
