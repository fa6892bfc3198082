import type { FunctionWords } from "../function-words";
import { trialRateWords } from "./trial-rate.words";
import { trialConversionWords } from "./trial-conversion.words";
import { adoptionWords } from "./adoption.words";
import { stickinessWords } from "./stickiness.words";
import { useTimeWords } from "./use-time.words";
import { mrrWords } from "./mrr.words";
import { arrWords } from "./arr.words";
import { nrrWords } from "./nrr.words";
import { grrWords } from "./grr.words";
import { mrrChurnWords } from "./mrr-churn.words";
import { quickRatioWords } from "./quick-ratio.words";
import { ruleOf40Words } from "./rule-of-40.words";

export const SUBSCRIPTION_WORDS: Readonly<Record<string, FunctionWords>> = {
  TRIALRATE: trialRateWords,
  TRIALCONV: trialConversionWords,
  ADOPTION: adoptionWords,
  STICKY: stickinessWords,
  USETIME: useTimeWords,
  MRR: mrrWords,
  ARR: arrWords,
  NRR: nrrWords,
  GRR: grrWords,
  MRRCHURN: mrrChurnWords,
  SAASQUICK: quickRatioWords,
  RULE40: ruleOf40Words,
};
