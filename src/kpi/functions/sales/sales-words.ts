import type { FunctionWords } from "../function-words";
import { revenueGrowthWords } from "./revenue-growth.words";
import { acquisitionRateWords } from "./acquisition-rate.words";
import { winRateWords } from "./win-rate.words";
import { salesCycleWords } from "./sales-cycle.words";
import { pipelineCoverageWords } from "./pipeline-coverage.words";
import { quotaAttainmentWords } from "./quota-attainment.words";
import { averageDealWords } from "./average-deal.words";
import { salesVelocityWords } from "./sales-velocity.words";
import { aovWords } from "./aov.words";
import { arpcWords } from "./arpc.words";
import { cartAbandonmentWords } from "./cart-abandonment.words";
import { returnRateWords } from "./return-rate.words";

export const SALES_WORDS: Readonly<Record<string, FunctionWords>> = {
  REVGROWTH: revenueGrowthWords,
  ACQRATE: acquisitionRateWords,
  WINRATE: winRateWords,
  SALESCYCLE: salesCycleWords,
  PIPECOVER: pipelineCoverageWords,
  QUOTA: quotaAttainmentWords,
  AVGDEAL: averageDealWords,
  SALESVEL: salesVelocityWords,
  AOV: aovWords,
  ARPC: arpcWords,
  CARTABAND: cartAbandonmentWords,
  RETURNRATE: returnRateWords,
};
