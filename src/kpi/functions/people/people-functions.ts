import type { KpiFunction } from "../../function";
import { STAFFTURN } from "./staff-turnover";
import { ABSENCE } from "./absence-rate";
import { TIMEFILL } from "./time-to-fill";
import { CPH } from "./cost-per-hire";
import { OFFERACC } from "./offer-acceptance";
import { ENPS } from "./enps";
import { TRAINHRS } from "./training-hours";
import { GOALRATE } from "./goal-rate";

export const PEOPLE: readonly KpiFunction[] = [STAFFTURN, ABSENCE, TIMEFILL, CPH, OFFERACC, ENPS, TRAINHRS, GOALRATE];
