import type { FunctionWords } from "../function-words";
import { sellThroughWords } from "./sell-through.words";
import { gmroiWords } from "./gmroi.words";
import { stockoutRateWords } from "./stockout-rate.words";
import { salesPerAreaWords } from "./sales-per-area.words";
import { footfallConversionWords } from "./footfall-conversion.words";
import { foodCostWords } from "./food-cost.words";
import { primeCostWords } from "./prime-cost.words";
import { tableTurnoverWords } from "./table-turnover.words";
import { revpashWords } from "./revpash.words";

export const RETAIL_WORDS: Readonly<Record<string, FunctionWords>> = {
  SELLTHRU: sellThroughWords,
  GMROI: gmroiWords,
  STOCKOUT: stockoutRateWords,
  SALESSQM: salesPerAreaWords,
  FOOTCVR: footfallConversionWords,
  FOODCOST: foodCostWords,
  PRIMECOST: primeCostWords,
  TABLETURN: tableTurnoverWords,
  REVPASH: revpashWords,
};
