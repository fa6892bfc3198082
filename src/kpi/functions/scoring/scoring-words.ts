import type { FunctionWords } from "../function-words";
import { achieveWords } from "./achieve.words";
import { benchWords } from "./bench.words";
import { normwWords } from "./normw.words";
import { pctRankWords } from "./pct-rank.words";
import { progressWords } from "./progress.words";
import { ragWords } from "./rag.words";
import { rollupWords } from "./rollup.words";
import { scoreWords } from "./score.words";
import { scoreBandWords } from "./score-band.words";
import { scoreRangeWords } from "./score-range.words";
import { statusWords } from "./status.words";
import { statusRangeWords } from "./status-range.words";
import { varianceWords } from "./variance.words";
import { wscoreWords } from "./wscore.words";

export const SCORING_WORDS: Readonly<Record<string, FunctionWords>> = {
  ACHIEVE: achieveWords,
  SCORE: scoreWords,
  SCORERANGE: scoreRangeWords,
  SCOREBAND: scoreBandWords,
  PROGRESS: progressWords,
  STATUS: statusWords,
  STATUSRANGE: statusRangeWords,
  RAG: ragWords,
  WSCORE: wscoreWords,
  ROLLUP: rollupWords,
  NORMW: normwWords,
  VARIANCE: varianceWords,
  BENCH: benchWords,
  PCTRANK: pctRankWords,
};
