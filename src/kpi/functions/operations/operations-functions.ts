import type { KpiFunction } from "../../function";
import { OEE } from "./oee";
import { FPY } from "./first-pass-yield";
import { RTY } from "./rolled-throughput-yield";
import { OTIF } from "./otif";
import { CAPUTIL } from "./capacity-use";
import { LEADTIME } from "./lead-time";
import { UNITCOST } from "./unit-cost";
import { TRIR } from "./trir";
import { UTIL } from "./utilisation";
import { REALIZE } from "./realisation";
import { PROJMARGIN } from "./project-margin";

export const OPERATIONS: readonly KpiFunction[] = [
  OEE,
  FPY,
  RTY,
  OTIF,
  CAPUTIL,
  LEADTIME,
  UNITCOST,
  TRIR,
  UTIL,
  REALIZE,
  PROJMARGIN,
];
