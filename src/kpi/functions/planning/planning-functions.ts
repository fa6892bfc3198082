import type { KpiFunction } from "../../function";
import { BEROAS } from "./beroas";
import { FUNNELPLAN } from "./funnel-plan";
import { MAXCPMQL } from "./max-cpmql";
import { MILESTONES } from "./milestones";
import { NEWNEEDED } from "./new-needed";
import { PACE } from "./pace";
import { PHASE } from "./phase";
import { TARGETROAS } from "./target-roas";
import { TARGETS } from "./targets";

export const PLANNING: readonly KpiFunction[] = [
  TARGETS,
  PHASE,
  MILESTONES,
  PACE,
  TARGETROAS,
  MAXCPMQL,
  BEROAS,
  FUNNELPLAN,
  NEWNEEDED,
];
