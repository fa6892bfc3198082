import type { ComponentType } from "react";
import type { WizardWords } from "../words/wizard/wizard-words";
import type { StepProps } from "./step";
import { STEP_IDS, type StepId } from "./step-id";
import { KpisStep } from "./steps/KpisStep";
import { OrganisationStep } from "./steps/OrganisationStep";
import { ReviewStep } from "./steps/ReviewStep";
import { TargetsStep } from "./steps/TargetsStep";
import { WeightsStep } from "./steps/WeightsStep";

export interface Step {
  readonly id: StepId;
  readonly title: (words: WizardWords) => string;
  readonly Component: ComponentType<StepProps>;
  /** The questions asked here, as `Issue.question` names them; `*` stands for any KPI. */
  readonly questions: readonly string[];
}

/** The wizard, in the order in which it is walked. */
export const STEPS: readonly [Step, ...Step[]] = [
  {
    id: "organisation",
    title: ({ steps }) => steps.organisation,
    Component: OrganisationStep,
    questions: [
      "organisation.name",
      "organisation.mission",
      "timeline.firstMonth",
      "timeline.months",
      "timeline.fiscalYearStart",
    ],
  },
  { id: "kpis", title: ({ steps }) => steps.kpis, Component: KpisStep, questions: ["kpis", "kpi.*.name"] },
  {
    id: "targets",
    title: ({ steps }) => steps.targets,
    Component: TargetsStep,
    questions: ["kpi.*.target", "kpi.*.minimum"],
  },
  {
    id: "weights",
    title: ({ steps }) => steps.weights,
    Component: WeightsStep,
    questions: ["weights", "kpi.*.weight"],
  },
  { id: "review", title: ({ steps }) => steps.review, Component: ReviewStep, questions: [] },
];

/** The step on which a question is asked; the last one for a question that none asks. */
export function stepAsking(question: string): StepId {
  const general = question.replace(/^kpi\.[^.]+\./, "kpi.*.");
  return STEPS.find(({ questions }) => questions.includes(general))?.id ?? "review";
}

/** The step before (−1) or after (+1); `null` past either end. */
export function neighbour(step: StepId, distance: -1 | 1): StepId | null {
  return STEP_IDS[STEP_IDS.indexOf(step) + distance] ?? null;
}
