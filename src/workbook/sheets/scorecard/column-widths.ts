import type { Scorecard } from "../../../scorecard/scorecard";
import { amountWidth } from "../../number-formats";
import type { ScorecardColumn } from "./column-area";

/** In characters, in the order of the columns. */
export function columnWidths({ currency }: Scorecard): Readonly<Record<ScorecardColumn, number>> {
  const amount = amountWidth(currency);
  return {
    kpi: 34,
    unit: 15,
    direction: 20,
    weight: 10,
    share: 10,
    minimum: amount,
    target: amount,
    actual: amount,
    change: 15,
    achievement: 12,
    score: 10,
    status: 8,
    light: 23,
    months: 22,
    note: 60,
    owner: 19,
  };
}
