import { CATALOGUE } from "../catalogue/catalogue";
import { ATTRACT } from "./attract";
import { ATTRACT_ADVERTISING } from "./attract-advertising";
import { ENGAGE } from "./engage";
import { ENGAGE_LEADS } from "./engage-leads";
import { VALUE_SALES } from "./value-sales";
import { VALUE_REVENUE } from "./value-revenue";
import { VALUE_RETAIL } from "./value-retail";
import { VALUE_OPERATIONS } from "./value-operations";
import { RETAIN_CUSTOMERS } from "./retain-customers";
import { RETAIN_CARE } from "./retain-care";
import { FINANCE_GROWTH } from "./finance-growth";
import { FINANCE_PROFIT } from "./finance-profit";
import { FINANCE_COST } from "./finance-cost";
import { FINANCE_CASH } from "./finance-cash";
import { SUPPORT } from "./support";
import type { KpiKnowledge } from "./kpi-knowledge";

/** What people want to know about every KPI there is, also about figures that are typed, not calculated; by id. */
export const KNOWLEDGE_BY_ID: ReadonlyMap<string, KpiKnowledge> = new Map(
  [
    // Those a scorecard can carry have their texts there. Only an order is watched weekly; the others are monthly figures.
    ...CATALOGUE.map((kpi): KpiKnowledge => ({ ...kpi, frequency: kpi.id === "AOV" ? "week" : "month" })),
    ...ATTRACT,
    ...ATTRACT_ADVERTISING,
    ...ENGAGE,
    ...ENGAGE_LEADS,
    ...VALUE_SALES,
    ...VALUE_REVENUE,
    ...VALUE_RETAIL,
    ...VALUE_OPERATIONS,
    ...RETAIN_CUSTOMERS,
    ...RETAIN_CARE,
    ...FINANCE_GROWTH,
    ...FINANCE_PROFIT,
    ...FINANCE_COST,
    ...FINANCE_CASH,
    ...SUPPORT,
  ].map((kpi) => [kpi.id, kpi]),
);
