import type { NoTwin, Twin } from "../../twin";
import { grossMarginTwin } from "./gross-margin.twin";
import { ebitdaMarginTwin } from "./ebitda-margin.twin";
import { netProfitTwin } from "./net-profit.twin";
import { netMarginTwin } from "./net-margin.twin";
import { opexRatioTwin } from "./opex-ratio.twin";
import { currentRatioTwin } from "./current-ratio.twin";
import { dsoTwin } from "./dso.twin";
import { dioTwin } from "./dio.twin";
import { dpoTwin } from "./dpo.twin";
import { cashConversionCycleTwin } from "./cash-conversion-cycle.twin";
import { inventoryTurnoverTwin } from "./inventory-turnover.twin";
import { roiTwin } from "./roi.twin";
import { roeTwin } from "./roe.twin";
import { breakEvenTwin } from "./break-even.twin";
import { burnRateTwin } from "./burn-rate.twin";
import { runwayTwin } from "./runway.twin";
import { overdueShareTwin } from "./overdue-share.twin";
import { revenuePerEmployeeTwin } from "./revenue-per-employee.twin";
import { payrollRatioTwin } from "./payroll-ratio.twin";

export const FINANCE_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  GROSSMARGIN: grossMarginTwin,
  EBITDAM: ebitdaMarginTwin,
  NETPROFIT: netProfitTwin,
  NETMARGIN: netMarginTwin,
  OPEXRATIO: opexRatioTwin,
  CURRENTRATIO: currentRatioTwin,
  DSO: dsoTwin,
  DIO: dioTwin,
  DPO: dpoTwin,
  CCC: cashConversionCycleTwin,
  INVTURN: inventoryTurnoverTwin,
  ROI: roiTwin,
  ROE: roeTwin,
  BREAKEVEN: breakEvenTwin,
  BURN: burnRateTwin,
  RUNWAY: runwayTwin,
  OVERDUE: overdueShareTwin,
  REVPEREMP: revenuePerEmployeeTwin,
  PAYRATIO: payrollRatioTwin,
};
