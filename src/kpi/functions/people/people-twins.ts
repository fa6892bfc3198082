import type { NoTwin, Twin } from "../../twin";
import { staffTurnoverTwin } from "./staff-turnover.twin";
import { absenceRateTwin } from "./absence-rate.twin";
import { timeToFillTwin } from "./time-to-fill.twin";
import { costPerHireTwin } from "./cost-per-hire.twin";
import { offerAcceptanceTwin } from "./offer-acceptance.twin";
import { enpsTwin } from "./enps.twin";
import { trainingHoursTwin } from "./training-hours.twin";
import { goalRateTwin } from "./goal-rate.twin";

export const PEOPLE_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  STAFFTURN: staffTurnoverTwin,
  ABSENCE: absenceRateTwin,
  TIMEFILL: timeToFillTwin,
  CPH: costPerHireTwin,
  OFFERACC: offerAcceptanceTwin,
  ENPS: enpsTwin,
  TRAINHRS: trainingHoursTwin,
  GOALRATE: goalRateTwin,
};
