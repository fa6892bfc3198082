import type { FunctionWords } from "../function-words";
import { organicShareWords } from "./organic-share.words";
import { bounceRateWords } from "./bounce-rate.words";
import { sessionDurationWords } from "./session-duration.words";
import { returningVisitorsWords } from "./returning-visitors.words";
import { engagementRateWords } from "./engagement-rate.words";
import { cpcWords } from "./cpc.words";
import { ctrWords } from "./ctr.words";
import { leadRateWords } from "./lead-rate.words";
import { cplWords } from "./cpl.words";
import { costPerMqlWords } from "./cost-per-mql.words";
import { mqlToSqlWords } from "./mql-to-sql.words";
import { mqlToCustomerWords } from "./mql-to-customer.words";
import { leadScoreWords } from "./lead-score.words";
import { conversionRateWords } from "./conversion-rate.words";
import { cpaWords } from "./cpa.words";
import { cacWords } from "./cac.words";
import { roasWords } from "./roas.words";
import { marketingRoiWords } from "./marketing-roi.words";
import { openRateWords } from "./open-rate.words";
import { emailClickRateWords } from "./email-click-rate.words";
import { awarenessWords } from "./awareness.words";
import { marketShareWords } from "./market-share.words";
import { marketingPerEmployeeWords } from "./marketing-per-employee.words";

export const MARKETING_WORDS: Readonly<Record<string, FunctionWords>> = {
  ORGSHARE: organicShareWords,
  BOUNCE: bounceRateWords,
  SESSDUR: sessionDurationWords,
  RETVISIT: returningVisitorsWords,
  ENGRATE: engagementRateWords,
  CPC: cpcWords,
  CTR: ctrWords,
  LEADRATE: leadRateWords,
  CPL: cplWords,
  CPMQL: costPerMqlWords,
  MQL2SQL: mqlToSqlWords,
  MQL2CUST: mqlToCustomerWords,
  LEADSCORE: leadScoreWords,
  CVR: conversionRateWords,
  CPA: cpaWords,
  CAC: cacWords,
  ROAS: roasWords,
  MROI: marketingRoiWords,
  OPENRATE: openRateWords,
  EMAILCTR: emailClickRateWords,
  AWARENESS: awarenessWords,
  MKTSHARE: marketShareWords,
  MKTPEREMP: marketingPerEmployeeWords,
};
