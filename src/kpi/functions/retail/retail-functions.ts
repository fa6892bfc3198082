import type { KpiFunction } from "../../function";
import { SELLTHRU } from "./sell-through";
import { GMROI } from "./gmroi";
import { STOCKOUT } from "./stockout-rate";
import { SALESSQM } from "./sales-per-area";
import { FOOTCVR } from "./footfall-conversion";
import { FOODCOST } from "./food-cost";
import { PRIMECOST } from "./prime-cost";
import { TABLETURN } from "./table-turnover";
import { REVPASH } from "./revpash";

export const RETAIL: readonly KpiFunction[] = [
  SELLTHRU,
  GMROI,
  STOCKOUT,
  SALESSQM,
  FOOTCVR,
  FOODCOST,
  PRIMECOST,
  TABLETURN,
  REVPASH,
];
