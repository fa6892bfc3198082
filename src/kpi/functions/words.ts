import type { FunctionWords } from "./function-words";
import { ANALYSIS_WORDS } from "./analysis/analysis-words";
import { CUSTOMERS_WORDS } from "./customers/customers-words";
import { FINANCE_WORDS } from "./finance/finance-words";
import { KNOWLEDGE_WORDS } from "./knowledge/knowledge-words";
import { MARKETING_WORDS } from "./marketing/marketing-words";
import { OPERATIONS_WORDS } from "./operations/operations-words";
import { PEOPLE_WORDS } from "./people/people-words";
import { PLANNING_WORDS } from "./planning/planning-words";
import { RETAIL_WORDS } from "./retail/retail-words";
import { SALES_WORDS } from "./sales/sales-words";
import { SCORING_WORDS } from "./scoring/scoring-words";
import { HELPDESK_WORDS } from "./helpdesk/helpdesk-words";
import { SUBSCRIPTION_WORDS } from "./subscription/subscription-words";
import { TABLES_WORDS } from "./tables/tables-words";

/** The words of every function, by id. */
export const FUNCTION_WORDS: Readonly<Record<string, FunctionWords>> = {
  ...MARKETING_WORDS,
  ...SALES_WORDS,
  ...CUSTOMERS_WORDS,
  ...SUBSCRIPTION_WORDS,
  ...FINANCE_WORDS,
  ...RETAIL_WORDS,
  ...HELPDESK_WORDS,
  ...OPERATIONS_WORDS,
  ...PEOPLE_WORDS,
  ...SCORING_WORDS,
  ...PLANNING_WORDS,
  ...ANALYSIS_WORDS,
  ...TABLES_WORDS,
  ...KNOWLEDGE_WORDS,
};
