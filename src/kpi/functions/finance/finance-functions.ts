import type { KpiFunction } from "../../function";
import { GROSSMARGIN } from "./gross-margin";
import { EBITDAM } from "./ebitda-margin";
import { NETPROFIT } from "./net-profit";
import { NETMARGIN } from "./net-margin";
import { OPEXRATIO } from "./opex-ratio";
import { CURRENTRATIO } from "./current-ratio";
import { DSO } from "./dso";
import { DIO } from "./dio";
import { DPO } from "./dpo";
import { CCC } from "./cash-conversion-cycle";
import { INVTURN } from "./inventory-turnover";
import { ROI } from "./roi";
import { ROE } from "./roe";
import { BREAKEVEN } from "./break-even";
import { BURN } from "./burn-rate";
import { RUNWAY } from "./runway";
import { OVERDUE } from "./overdue-share";
import { REVPEREMP } from "./revenue-per-employee";
import { PAYRATIO } from "./payroll-ratio";

export const FINANCE: readonly KpiFunction[] = [
  GROSSMARGIN,
  EBITDAM,
  NETPROFIT,
  NETMARGIN,
  OPEXRATIO,
  CURRENTRATIO,
  DSO,
  DIO,
  DPO,
  CCC,
  INVTURN,
  ROI,
  ROE,
  BREAKEVEN,
  BURN,
  RUNWAY,
  OVERDUE,
  REVPEREMP,
  PAYRATIO,
];
