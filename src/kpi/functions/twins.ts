import type { NoTwin, Twin } from "../twin";
import { ANALYSIS_TWINS } from "./analysis/analysis-twins";
import { CUSTOMERS_TWINS } from "./customers/customers-twins";
import { FINANCE_TWINS } from "./finance/finance-twins";
import { KNOWLEDGE_TWINS } from "./knowledge/knowledge-twins";
import { MARKETING_TWINS } from "./marketing/marketing-twins";
import { OPERATIONS_TWINS } from "./operations/operations-twins";
import { PEOPLE_TWINS } from "./people/people-twins";
import { PLANNING_TWINS } from "./planning/planning-twins";
import { RETAIL_TWINS } from "./retail/retail-twins";
import { SALES_TWINS } from "./sales/sales-twins";
import { SCORING_TWINS } from "./scoring/scoring-twins";
import { HELPDESK_TWINS } from "./helpdesk/helpdesk-twins";
import { SUBSCRIPTION_TWINS } from "./subscription/subscription-twins";
import { TABLES_TWINS } from "./tables/tables-twins";

/** The native twin of every function, or why it has none, by id. */
export const TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  ...MARKETING_TWINS,
  ...SALES_TWINS,
  ...CUSTOMERS_TWINS,
  ...SUBSCRIPTION_TWINS,
  ...FINANCE_TWINS,
  ...RETAIL_TWINS,
  ...HELPDESK_TWINS,
  ...OPERATIONS_TWINS,
  ...PEOPLE_TWINS,
  ...SCORING_TWINS,
  ...PLANNING_TWINS,
  ...ANALYSIS_TWINS,
  ...TABLES_TWINS,
  ...KNOWLEDGE_TWINS,
};
