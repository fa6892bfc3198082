import type { FunctionWords } from "../function-words";
import { grossMarginWords } from "./gross-margin.words";
import { ebitdaMarginWords } from "./ebitda-margin.words";
import { netProfitWords } from "./net-profit.words";
import { netMarginWords } from "./net-margin.words";
import { opexRatioWords } from "./opex-ratio.words";
import { currentRatioWords } from "./current-ratio.words";
import { dsoWords } from "./dso.words";
import { dioWords } from "./dio.words";
import { dpoWords } from "./dpo.words";
import { cashConversionCycleWords } from "./cash-conversion-cycle.words";
import { inventoryTurnoverWords } from "./inventory-turnover.words";
import { roiWords } from "./roi.words";
import { roeWords } from "./roe.words";
import { breakEvenWords } from "./break-even.words";
import { burnRateWords } from "./burn-rate.words";
import { runwayWords } from "./runway.words";
import { overdueShareWords } from "./overdue-share.words";
import { revenuePerEmployeeWords } from "./revenue-per-employee.words";
import { payrollRatioWords } from "./payroll-ratio.words";

export const FINANCE_WORDS: Readonly<Record<string, FunctionWords>> = {
  GROSSMARGIN: grossMarginWords,
  EBITDAM: ebitdaMarginWords,
  NETPROFIT: netProfitWords,
  NETMARGIN: netMarginWords,
  OPEXRATIO: opexRatioWords,
  CURRENTRATIO: currentRatioWords,
  DSO: dsoWords,
  DIO: dioWords,
  DPO: dpoWords,
  CCC: cashConversionCycleWords,
  INVTURN: inventoryTurnoverWords,
  ROI: roiWords,
  ROE: roeWords,
  BREAKEVEN: breakEvenWords,
  BURN: burnRateWords,
  RUNWAY: runwayWords,
  OVERDUE: overdueShareWords,
  REVPEREMP: revenuePerEmployeeWords,
  PAYRATIO: payrollRatioWords,
};
