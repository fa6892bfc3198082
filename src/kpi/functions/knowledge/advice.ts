import type { KpiFunction } from "../../function";
import type { Language } from "../../language";
import { knownText, loadKnowledge } from "./load-knowledge";

/**
 * What to do about a KPI with this status: how to get it back on target when it is amber or red, where to get its figures when
 * there are none, nothing when it is green.
 *
 * @param kpi - The id of a KPI, such as `CAC`, or of a figure that is typed, such as `REVENUE`.
 * @param status - `green`, `amber`, `red` or `nodata`, as STATUS gives it.
 * @param lang - `vi` (default) or `en`.
 * @returns A text, empty when green. `#N/A` for an unknown id.
 * @example advice("CAC", "green", null) //=> ""
 */
export function advice(kpi: string, status: "green" | "amber" | "red" | "nodata", lang: Language | null): string {
  const text = knownText(kpi, status === "nodata" ? "track" : "action", lang ?? "vi");
  return status === "green" ? "" : text;
}

export const ADVICE: KpiFunction<string> = {
  id: "ADVICE",
  parameters: [
    { kind: "text", id: "kpi" },
    { kind: "option", id: "status", options: ["green", "amber", "red", "nodata"] },
    { kind: "option", id: "lang", options: ["vi", "en"], optional: true },
  ],
  unit: "text",
  needs: loadKnowledge,
  compute: advice,
};
