/** The steps in the order in which they are walked; any of them can be jumped to. */
export const STEP_IDS = ["organisation", "kpis", "targets", "weights", "review"] as const;

export type StepId = (typeof STEP_IDS)[number];
