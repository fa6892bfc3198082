import type { FunctionWords } from "../function-words";
import { anomalyWords } from "./anomaly.words";
import { cagrWords } from "./cagr.words";
import { corrTestWords } from "./corr-test.words";
import { growthRateWords } from "./growth-rate.words";
import { outlookWords } from "./outlook.words";
import { trendTestWords } from "./trend-test.words";
import { wavgWords } from "./wavg.words";
import { ytdWords } from "./ytd.words";

export const ANALYSIS_WORDS: Readonly<Record<string, FunctionWords>> = {
  YTD: ytdWords,
  GROWTHRATE: growthRateWords,
  CAGR: cagrWords,
  WAVG: wavgWords,
  TRENDTEST: trendTestWords,
  OUTLOOK: outlookWords,
  ANOMALY: anomalyWords,
  CORRTEST: corrTestWords,
};
