import type { KpiFunction } from "../function";
import { CUSTOMERS } from "./customers/customers-functions";
import { FINANCE } from "./finance/finance-functions";
import { MARKETING } from "./marketing/marketing-functions";
import { OPERATIONS } from "./operations/operations-functions";
import { PEOPLE } from "./people/people-functions";
import { RETAIL } from "./retail/retail-functions";
import { SALES } from "./sales/sales-functions";
import { HELPDESK } from "./helpdesk/helpdesk-functions";
import { SUBSCRIPTION } from "./subscription/subscription-functions";

/** The functions that each calculate one KPI: those that CALC, BYGROUP and BYPERIOD can be asked for. */
export const KPI_FUNCTIONS: readonly KpiFunction[] = [
  ...MARKETING,
  ...SALES,
  ...CUSTOMERS,
  ...SUBSCRIPTION,
  ...FINANCE,
  ...RETAIL,
  ...HELPDESK,
  ...OPERATIONS,
  ...PEOPLE,
];
