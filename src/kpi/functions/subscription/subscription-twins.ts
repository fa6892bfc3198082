import type { NoTwin, Twin } from "../../twin";
import { trialRateTwin } from "./trial-rate.twin";
import { trialConversionTwin } from "./trial-conversion.twin";
import { adoptionTwin } from "./adoption.twin";
import { stickinessTwin } from "./stickiness.twin";
import { useTimeTwin } from "./use-time.twin";
import { mrrTwin } from "./mrr.twin";
import { arrTwin } from "./arr.twin";
import { nrrTwin } from "./nrr.twin";
import { grrTwin } from "./grr.twin";
import { mrrChurnTwin } from "./mrr-churn.twin";
import { quickRatioTwin } from "./quick-ratio.twin";
import { ruleOf40Twin } from "./rule-of-40.twin";

export const SUBSCRIPTION_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  TRIALRATE: trialRateTwin,
  TRIALCONV: trialConversionTwin,
  ADOPTION: adoptionTwin,
  STICKY: stickinessTwin,
  USETIME: useTimeTwin,
  MRR: mrrTwin,
  ARR: arrTwin,
  NRR: nrrTwin,
  GRR: grrTwin,
  MRRCHURN: mrrChurnTwin,
  SAASQUICK: quickRatioTwin,
  RULE40: ruleOf40Twin,
};
