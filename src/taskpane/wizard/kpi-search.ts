import { kpiById } from "../../kpi/catalogue/catalogue";
import { inputById } from "../../kpi/catalogue/inputs";
import type { KpiAnswer } from "../../scorecard/answers";
import { searchByWords } from "../search-by-words";

/**
 * The KPIs that a search means, in their own order: with or without accents, in either language, by name, abbreviation,
 * the organisation's own name, an input, or another word people use.
 */
export function searchKpis(search: string, kpis: readonly KpiAnswer[]): readonly KpiAnswer[] {
  return searchByWords(search, kpis, textOf);
}

function textOf(kpi: KpiAnswer): string {
  const { id, name, abbreviation, inputs, searchWords } = kpiById(kpi.id);
  const inputNames = Object.values(inputs).map((input) => inputById(input).name);
  return [
    id,
    kpi.name,
    abbreviation,
    ...Object.values(name),
    ...inputNames.flatMap((words) => Object.values(words)),
    ...searchWords,
  ].join(" ");
}
