import type { Dispatch } from "react";
import type { Language } from "../../kpi/language";
import type { Month } from "../../scorecard/period";
import type { Issue } from "../../scorecard/scorecard";
import type { WizardWords } from "../words/wizard/wizard-words";
import type { StepId } from "./step-id";
import type { WizardAction, WizardState } from "./wizard-state";

/** What a step is given. It holds no state and knows no host. */
export interface StepProps {
  readonly state: WizardState;
  readonly dispatch: Dispatch<WizardAction>;
  readonly issues: readonly Issue[];
  readonly workbook: WorkbookView;
  readonly language: Language;
  readonly words: WizardWords;
  /** The prefix of custom functions. */
  readonly namespace: string;
  readonly today: Month;
  /** The step on which a question is asked. */
  readonly stepAsking: (question: string) => StepId;
  readonly onGoTo: (step: StepId) => void;
}

/** The sheets that are in the workbook now. */
export type WorkbookView =
  | { readonly kind: "looking" }
  | { readonly kind: "seen"; readonly sheets: readonly string[] }
  | { readonly kind: "failed"; readonly error: unknown };
