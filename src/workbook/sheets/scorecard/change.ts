import type { KpiReading } from "../../../scorecard/readings";

/** Differences of percentages in points; of everything else, relative. */
export function changeFormula(unit: KpiReading["kpi"]["unit"], actual: string, before: string): string {
  const change =
    unit === "percent" ? `(${actual}-${before})*100` : `IF(${before}=0,"",(${actual}-${before})/ABS(${before}))`;
  return `IF(COUNT(${actual},${before})<2,"",${change})`;
}

/** What `changeFormula` gives. */
export function changeValue({ value, before, kpi }: KpiReading): number | "" {
  if (value === null || before === null) return "";
  if (kpi.unit === "percent") return (value - before) * 100;
  return before === 0 ? "" : (value - before) / Math.abs(before);
}
