import type { FunctionWords } from "../function-words";
import { churnWords } from "./churn.words";
import { retentionWords } from "./retention.words";
import { annualizeWords } from "./annualize.words";
import { repeatRateWords } from "./repeat-rate.words";
import { purchaseFrequencyWords } from "./purchase-frequency.words";
import { ltvWords } from "./ltv.words";
import { ltvSimpleWords } from "./ltv-simple.words";
import { ltvDiscountedWords } from "./ltv-discounted.words";
import { lifespanWords } from "./lifespan.words";
import { ltvToCacWords } from "./ltv-to-cac.words";
import { paybackWords } from "./payback.words";
import { npsWords } from "./nps.words";
import { npsCountWords } from "./nps-count.words";
import { npsMarginOfErrorWords } from "./nps-margin-of-error.words";
import { csatWords } from "./csat.words";
import { csatRateWords } from "./csat-rate.words";
import { cesWords } from "./ces.words";
import { cesAverageWords } from "./ces-average.words";
import { complaintRateWords } from "./complaint-rate.words";
import { surveyRateWords } from "./survey-rate.words";

export const CUSTOMERS_WORDS: Readonly<Record<string, FunctionWords>> = {
  CHURN: churnWords,
  RETENTION: retentionWords,
  ANNUALIZE: annualizeWords,
  REPEAT: repeatRateWords,
  PURCHFREQ: purchaseFrequencyWords,
  LTV: ltvWords,
  LTVSIMPLE: ltvSimpleWords,
  LTVDCF: ltvDiscountedWords,
  LIFESPAN: lifespanWords,
  LTVCAC: ltvToCacWords,
  PAYBACK: paybackWords,
  NPS: npsWords,
  NPSCOUNT: npsCountWords,
  NPSMOE: npsMarginOfErrorWords,
  CSAT: csatWords,
  CSATRATE: csatRateWords,
  CES: cesWords,
  CESAVG: cesAverageWords,
  COMPLAINT: complaintRateWords,
  SURVEYRATE: surveyRateWords,
};
