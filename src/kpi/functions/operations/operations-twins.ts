import type { NoTwin, Twin } from "../../twin";
import { oeeTwin } from "./oee.twin";
import { firstPassYieldTwin } from "./first-pass-yield.twin";
import { rolledThroughputYieldTwin } from "./rolled-throughput-yield.twin";
import { otifTwin } from "./otif.twin";
import { capacityUseTwin } from "./capacity-use.twin";
import { leadTimeTwin } from "./lead-time.twin";
import { unitCostTwin } from "./unit-cost.twin";
import { trirTwin } from "./trir.twin";
import { utilisationTwin } from "./utilisation.twin";
import { realisationTwin } from "./realisation.twin";
import { projectMarginTwin } from "./project-margin.twin";

export const OPERATIONS_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  OEE: oeeTwin,
  FPY: firstPassYieldTwin,
  RTY: rolledThroughputYieldTwin,
  OTIF: otifTwin,
  CAPUTIL: capacityUseTwin,
  LEADTIME: leadTimeTwin,
  UNITCOST: unitCostTwin,
  TRIR: trirTwin,
  UTIL: utilisationTwin,
  REALIZE: realisationTwin,
  PROJMARGIN: projectMarginTwin,
};
