import type { NoTwin, Twin } from "../../twin";
import { SPILLS } from "../spills-no-twin";
import { cagrTwin } from "./cagr.twin";
import { growthRateTwin } from "./growth-rate.twin";
import { wavgTwin } from "./wavg.twin";
import { ytdTwin } from "./ytd.twin";

export const ANALYSIS_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  YTD: ytdTwin,
  GROWTHRATE: growthRateTwin,
  CAGR: cagrTwin,
  WAVG: wavgTwin,
  TRENDTEST: SPILLS,
  OUTLOOK: SPILLS,
  ANOMALY: SPILLS,
  CORRTEST: SPILLS,
};
