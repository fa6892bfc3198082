import { KpiError } from "../../function";
import type { Language } from "../../language";
import type * as KpiTexts from "../../knowledge/kpi-text";
import { plainId } from "../tables/asked-kpi";

let loaded: typeof KpiTexts | null = null;

/** To be awaited before a text is asked for; a second time it costs nothing. */
export async function loadKnowledge(): Promise<void> {
  loaded ??= await import("../../knowledge/kpi-text");
}

/**
 * What is known about the KPI that a cell names, by id in any case, with or without `KPI.` in front.
 *
 * @throws KpiError `#N/A` for an id that no KPI has.
 */
export function knownText(id: string, field: KpiTexts.KnowledgeField, language: Language): string {
  if (loaded === null) throw new Error("the texts are not loaded: await the function's needs() first");
  const words = loaded.kpiText(plainId(id), field);
  if (words === null) throw new KpiError("#N/A", { kind: "unknownKpi", parameter: "kpi" });
  return words[language];
}
