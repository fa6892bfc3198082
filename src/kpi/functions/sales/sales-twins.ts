import type { NoTwin, Twin } from "../../twin";
import { revenueGrowthTwin } from "./revenue-growth.twin";
import { acquisitionRateTwin } from "./acquisition-rate.twin";
import { winRateTwin } from "./win-rate.twin";
import { salesCycleTwin } from "./sales-cycle.twin";
import { pipelineCoverageTwin } from "./pipeline-coverage.twin";
import { quotaAttainmentTwin } from "./quota-attainment.twin";
import { averageDealTwin } from "./average-deal.twin";
import { salesVelocityTwin } from "./sales-velocity.twin";
import { aovTwin } from "./aov.twin";
import { arpcTwin } from "./arpc.twin";
import { cartAbandonmentTwin } from "./cart-abandonment.twin";
import { returnRateTwin } from "./return-rate.twin";

export const SALES_TWINS: Readonly<Record<string, Twin | NoTwin>> = {
  REVGROWTH: revenueGrowthTwin,
  ACQRATE: acquisitionRateTwin,
  WINRATE: winRateTwin,
  SALESCYCLE: salesCycleTwin,
  PIPECOVER: pipelineCoverageTwin,
  QUOTA: quotaAttainmentTwin,
  AVGDEAL: averageDealTwin,
  SALESVEL: salesVelocityTwin,
  AOV: aovTwin,
  ARPC: arpcTwin,
  CARTABAND: cartAbandonmentTwin,
  RETURNRATE: returnRateTwin,
};
