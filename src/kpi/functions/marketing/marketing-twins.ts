import type { NoTwin, Twin } from "../../twin";
import { organicShareTwin } from "./organic-share.twin";
import { bounceRateTwin } from "./bounce-rate.twin";
import { sessionDurationTwin } from "./session-duration.twin";
import { returningVisitorsTwin } from "./returning-visitors.twin";
import { engagementRateTwin } from "./engagement-rate.twin";
import { cpcTwin } from "./cpc.twin";
import { ctrTwin } from "./ctr.twin";
import { leadRateTwin } from "./lead-rate.twin";
import { cplTwin } from "./cpl.twin";
import { costPerMqlTwin } from "./cost-per-mql.twin";
import { mqlToSqlTwin } from "./mql-to-sql.twin";
import { mqlToCustomerTwin } from "./mql-to-customer.twin";
import { leadScoreTwin } from "./lead-score.twin";
import { conversionRateTwin } from "./conversion-rate.twin";
import { cpaTwin } from "./cpa.twin";
import { cacTwin } from "./cac.twin";
import { roasTwin } from "./roas.twin";
import { marketingRoiTwin } from "./marketing-roi.twin";
import { openRateTwin } from "./open-rate.twin";
import { emailClickRateTwin } from "./email-click-rate.twin";
import { awarenessTwin } from "./awareness.twin";
import { marketShareTwin } from "./market-share.twin";
import { marketingPerEmployeeTwin } from "./marketing-per-employee.twin";

export const MARKETING_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  ORGSHARE: organicShareTwin,
  BOUNCE: bounceRateTwin,
  SESSDUR: sessionDurationTwin,
  RETVISIT: returningVisitorsTwin,
  ENGRATE: engagementRateTwin,
  CPC: cpcTwin,
  CTR: ctrTwin,
  LEADRATE: leadRateTwin,
  CPL: cplTwin,
  CPMQL: costPerMqlTwin,
  MQL2SQL: mqlToSqlTwin,
  MQL2CUST: mqlToCustomerTwin,
  LEADSCORE: leadScoreTwin,
  CVR: conversionRateTwin,
  CPA: cpaTwin,
  CAC: cacTwin,
  ROAS: roasTwin,
  MROI: marketingRoiTwin,
  OPENRATE: openRateTwin,
  EMAILCTR: emailClickRateTwin,
  AWARENESS: awarenessTwin,
  MKTSHARE: marketShareTwin,
  MKTPEREMP: marketingPerEmployeeTwin,
};
