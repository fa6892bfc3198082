import type { NoTwin, Twin } from "../../twin";
import { SPILLS } from "../spills-no-twin";
import { achieveTwin } from "./achieve.twin";
import { benchTwin } from "./bench.twin";
import { pctRankTwin } from "./pct-rank.twin";
import { progressTwin } from "./progress.twin";
import { ragTwin } from "./rag.twin";
import { scoreTwin } from "./score.twin";
import { scoreBandTwin } from "./score-band.twin";
import { scoreRangeTwin } from "./score-range.twin";
import { statusTwin } from "./status.twin";
import { statusRangeTwin } from "./status-range.twin";
import { varianceTwin } from "./variance.twin";
import { wscoreTwin } from "./wscore.twin";

export const SCORING_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  ACHIEVE: achieveTwin,
  SCORE: scoreTwin,
  SCORERANGE: scoreRangeTwin,
  SCOREBAND: scoreBandTwin,
  PROGRESS: progressTwin,
  STATUS: statusTwin,
  STATUSRANGE: statusRangeTwin,
  RAG: ragTwin,
  WSCORE: wscoreTwin,
  ROLLUP: SPILLS,
  NORMW: SPILLS,
  VARIANCE: varianceTwin,
  BENCH: benchTwin,
  PCTRANK: pctRankTwin,
};
