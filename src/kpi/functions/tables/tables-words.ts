import type { FunctionWords } from "../function-words";
import { byGroupWords } from "./by-group.words";
import { byPeriodWords } from "./by-period.words";
import { cohortWords } from "./cohort.words";
import { shareWords } from "./share.words";
import { calcWords } from "./calc.words";

export const TABLES_WORDS: Readonly<Record<string, FunctionWords>> = {
  BYGROUP: byGroupWords,
  BYPERIOD: byPeriodWords,
  COHORT: cohortWords,
  SHARE: shareWords,
  CALC: calcWords,
};
