import type { KpiFunction } from "../../kpi/function";
import { KPI_FUNCTIONS } from "../../kpi/functions/kpi-functions";

/** Whether something is the id of a function that calculates one KPI: what CALC or BYGROUP can be asked for. */
export function isKpiId(text: string): boolean {
  return kpiFunctionOf(text) !== null;
}

/** In any case, and also as it stands in a formula: `KPI.CAC`. */
export function kpiFunctionOf(id: string): KpiFunction | null {
  return (
    BY_ID.get(
      id
        .trim()
        .toUpperCase()
        .replace(/^KPI\./, ""),
    ) ?? null
  );
}

const BY_ID: ReadonlyMap<string, KpiFunction> = new Map(KPI_FUNCTIONS.map((fn) => [fn.id, fn]));
