import type { FunctionWords } from "./function-words";
import { churnWords } from "./customers/churn.words";
import { retentionWords } from "./customers/retention.words";
import { grossMarginWords } from "./finance/gross-margin.words";
import { netMarginWords } from "./finance/net-margin.words";
import { cacWords } from "./marketing/cac.words";
import { roasWords } from "./marketing/roas.words";
import { aovWords } from "./sales/aov.words";
import { arpcWords } from "./sales/arpc.words";
import { returnRateWords } from "./sales/return-rate.words";
import { achieveWords } from "./scoring/achieve.words";
import { statusWords } from "./scoring/status.words";
import { wscoreWords } from "./scoring/wscore.words";

/** The words of every function, by id. */
export const FUNCTION_WORDS: Readonly<Record<string, FunctionWords>> = {
  CAC: cacWords,
  ROAS: roasWords,
  AOV: aovWords,
  ARPC: arpcWords,
  RETURNRATE: returnRateWords,
  GROSSMARGIN: grossMarginWords,
  NETMARGIN: netMarginWords,
  CHURN: churnWords,
  RETENTION: retentionWords,
  ACHIEVE: achieveWords,
  STATUS: statusWords,
  WSCORE: wscoreWords,
};
