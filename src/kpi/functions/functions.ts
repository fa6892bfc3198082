import type { KpiFunction } from "../function";
import { CHURN } from "./customers/churn";
import { RETENTION } from "./customers/retention";
import { GROSSMARGIN } from "./finance/gross-margin";
import { NETMARGIN } from "./finance/net-margin";
import { CAC } from "./marketing/cac";
import { ROAS } from "./marketing/roas";
import { AOV } from "./sales/aov";
import { ARPC } from "./sales/arpc";
import { RETURNRATE } from "./sales/return-rate";
import { ACHIEVE } from "./scoring/achieve";
import { STATUS } from "./scoring/status";
import { WSCORE } from "./scoring/wscore";

/** Every KPI function, in the order of the documentation. */
export const FUNCTIONS: readonly KpiFunction[] = [
  CAC,
  ROAS,
  AOV,
  ARPC,
  RETURNRATE,
  GROSSMARGIN,
  NETMARGIN,
  CHURN,
  RETENTION,
  ACHIEVE,
  STATUS,
  WSCORE,
];

/** @throws Error for an id that no function has: a mistake in our code, never in what a user typed. */
export function functionById(id: string): KpiFunction {
  const fn = FUNCTIONS.find((candidate) => candidate.id === id);
  if (fn === undefined) throw new Error(`no function "${id}"`);
  return fn;
}
