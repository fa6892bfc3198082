import type { NoTwin, Twin } from "../../twin";
import { sellThroughTwin } from "./sell-through.twin";
import { gmroiTwin } from "./gmroi.twin";
import { stockoutRateTwin } from "./stockout-rate.twin";
import { salesPerAreaTwin } from "./sales-per-area.twin";
import { footfallConversionTwin } from "./footfall-conversion.twin";
import { foodCostTwin } from "./food-cost.twin";
import { primeCostTwin } from "./prime-cost.twin";
import { tableTurnoverTwin } from "./table-turnover.twin";
import { revpashTwin } from "./revpash.twin";

export const RETAIL_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  SELLTHRU: sellThroughTwin,
  GMROI: gmroiTwin,
  STOCKOUT: stockoutRateTwin,
  SALESSQM: salesPerAreaTwin,
  FOOTCVR: footfallConversionTwin,
  FOODCOST: foodCostTwin,
  PRIMECOST: primeCostTwin,
  TABLETURN: tableTurnoverTwin,
  REVPASH: revpashTwin,
};
