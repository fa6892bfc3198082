import type { KpiFunction } from "../../function";
import { FRT } from "./first-response-time";
import { ART } from "./resolution-time";
import { FCR } from "./first-contact-resolution";
import { AHT } from "./handle-time";
import { SERVICELVL } from "./service-level";
import { ABANDON } from "./abandon-rate";
import { CALLTRANSFER } from "./transfer-rate";
import { SELFSERVE } from "./self-service-rate";
import { KBCOVER } from "./knowledge-coverage";
import { CPCONTACT } from "./cost-per-contact";
import { AGENTCOST } from "./agent-cost";

export const HELPDESK: readonly KpiFunction[] = [
  FRT,
  ART,
  FCR,
  AHT,
  SERVICELVL,
  ABANDON,
  CALLTRANSFER,
  SELFSERVE,
  KBCOVER,
  CPCONTACT,
  AGENTCOST,
];
