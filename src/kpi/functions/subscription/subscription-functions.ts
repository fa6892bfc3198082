import type { KpiFunction } from "../../function";
import { TRIALRATE } from "./trial-rate";
import { TRIALCONV } from "./trial-conversion";
import { ADOPTION } from "./adoption";
import { STICKY } from "./stickiness";
import { USETIME } from "./use-time";
import { MRR } from "./mrr";
import { ARR } from "./arr";
import { NRR } from "./nrr";
import { GRR } from "./grr";
import { MRRCHURN } from "./mrr-churn";
import { SAASQUICK } from "./quick-ratio";
import { RULE40 } from "./rule-of-40";

export const SUBSCRIPTION: readonly KpiFunction[] = [
  TRIALRATE,
  TRIALCONV,
  ADOPTION,
  STICKY,
  USETIME,
  MRR,
  ARR,
  NRR,
  GRR,
  MRRCHURN,
  SAASQUICK,
  RULE40,
];
