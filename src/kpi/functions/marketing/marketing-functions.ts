import type { KpiFunction } from "../../function";
import { ORGSHARE } from "./organic-share";
import { BOUNCE } from "./bounce-rate";
import { SESSDUR } from "./session-duration";
import { RETVISIT } from "./returning-visitors";
import { ENGRATE } from "./engagement-rate";
import { CPC } from "./cpc";
import { CTR } from "./ctr";
import { LEADRATE } from "./lead-rate";
import { CPL } from "./cpl";
import { CPMQL } from "./cost-per-mql";
import { MQL2SQL } from "./mql-to-sql";
import { MQL2CUST } from "./mql-to-customer";
import { LEADSCORE } from "./lead-score";
import { CVR } from "./conversion-rate";
import { CPA } from "./cpa";
import { CAC } from "./cac";
import { ROAS } from "./roas";
import { MROI } from "./marketing-roi";
import { OPENRATE } from "./open-rate";
import { EMAILCTR } from "./email-click-rate";
import { AWARENESS } from "./awareness";
import { MKTSHARE } from "./market-share";
import { MKTPEREMP } from "./marketing-per-employee";

export const MARKETING: readonly KpiFunction[] = [
  ORGSHARE,
  BOUNCE,
  SESSDUR,
  RETVISIT,
  ENGRATE,
  CPC,
  CTR,
  LEADRATE,
  CPL,
  CPMQL,
  MQL2SQL,
  MQL2CUST,
  LEADSCORE,
  CVR,
  CPA,
  CAC,
  ROAS,
  MROI,
  OPENRATE,
  EMAILCTR,
  AWARENESS,
  MKTSHARE,
  MKTPEREMP,
];
