import type { KpiFunction } from "../../function";
import type { Language } from "../../language";
import type { KnowledgeField } from "../../knowledge/kpi-text";
import { knownText, loadKnowledge } from "./load-knowledge";

/**
 * What a KPI is: its name, definition or formula in words, its unit and direction, how often it is watched, its perspective in a
 * Balanced Scorecard, where its figures come from, what to do when it is off target.
 *
 * @param kpi - The id of a KPI, such as `CAC`, or of a figure that is typed, such as `REVENUE`.
 * @param field - `name` (default), `definition`, `formula`, `unit`, `direction`, `frequency`, `perspective`, `track` or `action`.
 * @param lang - `vi` (default) or `en`.
 * @returns A text. `#N/A` for an unknown id.
 * @example describe("CAC", null, "en") //=> "Customer acquisition cost"
 */
export function describe(kpi: string, field: KnowledgeField | null, lang: Language | null): string {
  return knownText(kpi, field ?? "name", lang ?? "vi");
}

export const DESCRIBE: KpiFunction<string> = {
  id: "DESCRIBE",
  parameters: [
    { kind: "text", id: "kpi" },
    {
      kind: "option",
      id: "field",
      options: ["name", "definition", "formula", "unit", "direction", "frequency", "perspective", "track", "action"],
      optional: true,
    },
    { kind: "option", id: "lang", options: ["vi", "en"], optional: true },
  ],
  unit: "text",
  needs: loadKnowledge,
  compute: describe,
};
