import type { NoTwin, Twin } from "../../twin";
import { SPILLS } from "../spills-no-twin";
import { beroasTwin } from "./beroas.twin";
import { maxCpmqlTwin } from "./max-cpmql.twin";
import { newNeededTwin } from "./new-needed.twin";
import { paceTwin } from "./pace.twin";
import { targetRoasTwin } from "./target-roas.twin";

export const PLANNING_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  TARGETS: SPILLS,
  PHASE: SPILLS,
  MILESTONES: SPILLS,
  PACE: paceTwin,
  TARGETROAS: targetRoasTwin,
  MAXCPMQL: maxCpmqlTwin,
  BEROAS: beroasTwin,
  FUNNELPLAN: SPILLS,
  NEWNEEDED: newNeededTwin,
};
