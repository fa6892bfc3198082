import type { NoTwin, Twin } from "../../twin";
import { byGroupTwin } from "./by-group.twin";
import { byPeriodTwin } from "./by-period.twin";
import { cohortTwin } from "./cohort.twin";
import { shareTwin } from "./share.twin";
import { calcTwin } from "./calc.twin";

export const TABLES_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  BYGROUP: byGroupTwin,
  BYPERIOD: byPeriodTwin,
  COHORT: cohortTwin,
  SHARE: shareTwin,
  CALC: calcTwin,
};
