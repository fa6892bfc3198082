import type { Twin } from "../twin";
import { churnTwin } from "./customers/churn.twin";
import { retentionTwin } from "./customers/retention.twin";
import { grossMarginTwin } from "./finance/gross-margin.twin";
import { netMarginTwin } from "./finance/net-margin.twin";
import { cacTwin } from "./marketing/cac.twin";
import { roasTwin } from "./marketing/roas.twin";
import { aovTwin } from "./sales/aov.twin";
import { arpcTwin } from "./sales/arpc.twin";
import { returnRateTwin } from "./sales/return-rate.twin";
import { achieveTwin } from "./scoring/achieve.twin";
import { statusTwin } from "./scoring/status.twin";
import { wscoreTwin } from "./scoring/wscore.twin";

/** The native twin of every function, by id. */
export const TWINS: Readonly<Record<string, Twin>> = {
  CAC: cacTwin,
  ROAS: roasTwin,
  AOV: aovTwin,
  ARPC: arpcTwin,
  RETURNRATE: returnRateTwin,
  GROSSMARGIN: grossMarginTwin,
  NETMARGIN: netMarginTwin,
  CHURN: churnTwin,
  RETENTION: retentionTwin,
  ACHIEVE: achieveTwin,
  STATUS: statusTwin,
  WSCORE: wscoreTwin,
};
