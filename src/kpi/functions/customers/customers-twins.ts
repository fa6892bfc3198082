import type { NoTwin, Twin } from "../../twin";
import { churnTwin } from "./churn.twin";
import { retentionTwin } from "./retention.twin";
import { annualizeTwin } from "./annualize.twin";
import { repeatRateTwin } from "./repeat-rate.twin";
import { purchaseFrequencyTwin } from "./purchase-frequency.twin";
import { ltvTwin } from "./ltv.twin";
import { ltvSimpleTwin } from "./ltv-simple.twin";
import { ltvDiscountedTwin } from "./ltv-discounted.twin";
import { lifespanTwin } from "./lifespan.twin";
import { ltvToCacTwin } from "./ltv-to-cac.twin";
import { paybackTwin } from "./payback.twin";
import { npsTwin } from "./nps.twin";
import { npsCountTwin } from "./nps-count.twin";
import { npsMarginOfErrorTwin } from "./nps-margin-of-error.twin";
import { csatTwin } from "./csat.twin";
import { csatRateTwin } from "./csat-rate.twin";
import { cesTwin } from "./ces.twin";
import { cesAverageTwin } from "./ces-average.twin";
import { complaintRateTwin } from "./complaint-rate.twin";
import { surveyRateTwin } from "./survey-rate.twin";

export const CUSTOMERS_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  CHURN: churnTwin,
  RETENTION: retentionTwin,
  ANNUALIZE: annualizeTwin,
  REPEAT: repeatRateTwin,
  PURCHFREQ: purchaseFrequencyTwin,
  LTV: ltvTwin,
  LTVSIMPLE: ltvSimpleTwin,
  LTVDCF: ltvDiscountedTwin,
  LIFESPAN: lifespanTwin,
  LTVCAC: ltvToCacTwin,
  PAYBACK: paybackTwin,
  NPS: npsTwin,
  NPSCOUNT: npsCountTwin,
  NPSMOE: npsMarginOfErrorTwin,
  CSAT: csatTwin,
  CSATRATE: csatRateTwin,
  CES: cesTwin,
  CESAVG: cesAverageTwin,
  COMPLAINT: complaintRateTwin,
  SURVEYRATE: surveyRateTwin,
};
