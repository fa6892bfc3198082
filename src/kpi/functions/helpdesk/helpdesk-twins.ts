import type { NoTwin, Twin } from "../../twin";
import { firstResponseTimeTwin } from "./first-response-time.twin";
import { resolutionTimeTwin } from "./resolution-time.twin";
import { firstContactResolutionTwin } from "./first-contact-resolution.twin";
import { handleTimeTwin } from "./handle-time.twin";
import { serviceLevelTwin } from "./service-level.twin";
import { abandonRateTwin } from "./abandon-rate.twin";
import { transferRateTwin } from "./transfer-rate.twin";
import { selfServiceRateTwin } from "./self-service-rate.twin";
import { knowledgeCoverageTwin } from "./knowledge-coverage.twin";
import { costPerContactTwin } from "./cost-per-contact.twin";
import { agentCostTwin } from "./agent-cost.twin";

export const HELPDESK_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  FRT: firstResponseTimeTwin,
  ART: resolutionTimeTwin,
  FCR: firstContactResolutionTwin,
  AHT: handleTimeTwin,
  SERVICELVL: serviceLevelTwin,
  ABANDON: abandonRateTwin,
  CALLTRANSFER: transferRateTwin,
  SELFSERVE: selfServiceRateTwin,
  KBCOVER: knowledgeCoverageTwin,
  CPCONTACT: costPerContactTwin,
  AGENTCOST: agentCostTwin,
};
