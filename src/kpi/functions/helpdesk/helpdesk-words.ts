import type { FunctionWords } from "../function-words";
import { firstResponseTimeWords } from "./first-response-time.words";
import { resolutionTimeWords } from "./resolution-time.words";
import { firstContactResolutionWords } from "./first-contact-resolution.words";
import { handleTimeWords } from "./handle-time.words";
import { serviceLevelWords } from "./service-level.words";
import { abandonRateWords } from "./abandon-rate.words";
import { transferRateWords } from "./transfer-rate.words";
import { selfServiceRateWords } from "./self-service-rate.words";
import { knowledgeCoverageWords } from "./knowledge-coverage.words";
import { costPerContactWords } from "./cost-per-contact.words";
import { agentCostWords } from "./agent-cost.words";

export const HELPDESK_WORDS: Readonly<Record<string, FunctionWords>> = {
  FRT: firstResponseTimeWords,
  ART: resolutionTimeWords,
  FCR: firstContactResolutionWords,
  AHT: handleTimeWords,
  SERVICELVL: serviceLevelWords,
  ABANDON: abandonRateWords,
  CALLTRANSFER: transferRateWords,
  SELFSERVE: selfServiceRateWords,
  KBCOVER: knowledgeCoverageWords,
  CPCONTACT: costPerContactWords,
  AGENTCOST: agentCostWords,
};
