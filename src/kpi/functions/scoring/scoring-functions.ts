import type { KpiFunction } from "../../function";
import { ACHIEVE } from "./achieve";
import { BENCH } from "./bench";
import { NORMW } from "./normw";
import { PCTRANK } from "./pct-rank";
import { PROGRESS } from "./progress";
import { RAG } from "./rag";
import { ROLLUP } from "./rollup";
import { SCORE } from "./score";
import { SCOREBAND } from "./score-band";
import { SCORERANGE } from "./score-range";
import { STATUS } from "./status";
import { STATUSRANGE } from "./status-range";
import { VARIANCE } from "./variance";
import { WSCORE } from "./wscore";

export const SCORING: readonly KpiFunction[] = [
  ACHIEVE,
  SCORE,
  SCORERANGE,
  SCOREBAND,
  PROGRESS,
  STATUS,
  STATUSRANGE,
  RAG,
  WSCORE,
  ROLLUP,
  NORMW,
  VARIANCE,
  BENCH,
  PCTRANK,
];
