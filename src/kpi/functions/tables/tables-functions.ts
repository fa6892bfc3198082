import type { KpiFunction } from "../../function";
import { BYGROUP } from "./by-group";
import { BYPERIOD } from "./by-period";
import { COHORT } from "./cohort";
import { SHARE } from "./share";
import { CALC } from "./calc";

export const TABLES: readonly KpiFunction[] = [BYGROUP, BYPERIOD, COHORT, SHARE, CALC];
