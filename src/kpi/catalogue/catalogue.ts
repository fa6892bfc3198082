import type { KpiDefinition } from "./definition";
import { aov } from "./aov";
import { arpc } from "./arpc";
import { cac } from "./cac";
import { churn } from "./churn";
import { grossMargin } from "./gross-margin";
import { netMargin } from "./net-margin";
import { retention } from "./retention";
import { returnRate } from "./return-rate";
import { roas } from "./roas";

/** Every KPI a scorecard can carry, in the order in which the wizard offers them. */
export const CATALOGUE: readonly KpiDefinition[] = [
  aov,
  arpc,
  cac,
  roas,
  grossMargin,
  netMargin,
  churn,
  retention,
  returnRate,
];

/** @throws Error for an unknown id; what users and files say is checked before it comes here. */
export function kpiById(id: string): KpiDefinition {
  const kpi = CATALOGUE.find((candidate) => candidate.id === id);
  if (kpi === undefined) throw new Error(`no KPI "${id}" in the catalogue`);
  return kpi;
}
