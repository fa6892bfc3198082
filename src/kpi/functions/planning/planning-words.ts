import type { FunctionWords } from "../function-words";
import { beroasWords } from "./beroas.words";
import { funnelPlanWords } from "./funnel-plan.words";
import { maxCpmqlWords } from "./max-cpmql.words";
import { milestonesWords } from "./milestones.words";
import { newNeededWords } from "./new-needed.words";
import { paceWords } from "./pace.words";
import { phaseWords } from "./phase.words";
import { targetRoasWords } from "./target-roas.words";
import { targetsWords } from "./targets.words";

export const PLANNING_WORDS: Readonly<Record<string, FunctionWords>> = {
  TARGETS: targetsWords,
  PHASE: phaseWords,
  MILESTONES: milestonesWords,
  PACE: paceWords,
  TARGETROAS: targetRoasWords,
  MAXCPMQL: maxCpmqlWords,
  BEROAS: beroasWords,
  FUNNELPLAN: funnelPlanWords,
  NEWNEEDED: newNeededWords,
};
