import type { FunctionWords } from "../function-words";
import { staffTurnoverWords } from "./staff-turnover.words";
import { absenceRateWords } from "./absence-rate.words";
import { timeToFillWords } from "./time-to-fill.words";
import { costPerHireWords } from "./cost-per-hire.words";
import { offerAcceptanceWords } from "./offer-acceptance.words";
import { enpsWords } from "./enps.words";
import { trainingHoursWords } from "./training-hours.words";
import { goalRateWords } from "./goal-rate.words";

export const PEOPLE_WORDS: Readonly<Record<string, FunctionWords>> = {
  STAFFTURN: staffTurnoverWords,
  ABSENCE: absenceRateWords,
  TIMEFILL: timeToFillWords,
  CPH: costPerHireWords,
  OFFERACC: offerAcceptanceWords,
  ENPS: enpsWords,
  TRAINHRS: trainingHoursWords,
  GOALRATE: goalRateWords,
};
