import type { FunctionWords } from "../function-words";
import { oeeWords } from "./oee.words";
import { firstPassYieldWords } from "./first-pass-yield.words";
import { rolledThroughputYieldWords } from "./rolled-throughput-yield.words";
import { otifWords } from "./otif.words";
import { capacityUseWords } from "./capacity-use.words";
import { leadTimeWords } from "./lead-time.words";
import { unitCostWords } from "./unit-cost.words";
import { trirWords } from "./trir.words";
import { utilisationWords } from "./utilisation.words";
import { realisationWords } from "./realisation.words";
import { projectMarginWords } from "./project-margin.words";

export const OPERATIONS_WORDS: Readonly<Record<string, FunctionWords>> = {
  OEE: oeeWords,
  FPY: firstPassYieldWords,
  RTY: rolledThroughputYieldWords,
  OTIF: otifWords,
  CAPUTIL: capacityUseWords,
  LEADTIME: leadTimeWords,
  UNITCOST: unitCostWords,
  TRIR: trirWords,
  UTIL: utilisationWords,
  REALIZE: realisationWords,
  PROJMARGIN: projectMarginWords,
};
