import type { KpiFunction } from "../../function";
import { CHURN } from "./churn";
import { RETENTION } from "./retention";
import { ANNUALIZE } from "./annualize";
import { REPEAT } from "./repeat-rate";
import { PURCHFREQ } from "./purchase-frequency";
import { LTV } from "./ltv";
import { LTVSIMPLE } from "./ltv-simple";
import { LTVDCF } from "./ltv-discounted";
import { LIFESPAN } from "./lifespan";
import { LTVCAC } from "./ltv-to-cac";
import { PAYBACK } from "./payback";
import { NPS } from "./nps";
import { NPSCOUNT } from "./nps-count";
import { NPSMOE } from "./nps-margin-of-error";
import { CSAT } from "./csat";
import { CSATRATE } from "./csat-rate";
import { CES } from "./ces";
import { CESAVG } from "./ces-average";
import { COMPLAINT } from "./complaint-rate";
import { SURVEYRATE } from "./survey-rate";

export const CUSTOMERS: readonly KpiFunction[] = [
  CHURN,
  RETENTION,
  ANNUALIZE,
  REPEAT,
  PURCHFREQ,
  LTV,
  LTVSIMPLE,
  LTVDCF,
  LIFESPAN,
  LTVCAC,
  PAYBACK,
  NPS,
  NPSCOUNT,
  NPSMOE,
  CSAT,
  CSATRATE,
  CES,
  CESAVG,
  COMPLAINT,
  SURVEYRATE,
];
