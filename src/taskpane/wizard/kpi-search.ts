import { kpiById } from "../../kpi/catalogue/catalogue";
import { inputById } from "../../kpi/catalogue/inputs";
import type { KpiAnswer } from "../../scorecard/answers";
import { rankedSearch } from "../search/ranked-search";
import { searchDocument, type SearchDocument } from "../search/search-document";

/**
 * The KPIs that a search means, the best first: with or without accents, in either language, by name, abbreviation, the
 * organisation's own name, an input, or another word people use.
 */
export function searchKpis(search: string, kpis: readonly KpiAnswer[]): readonly KpiAnswer[] {
  return rankedSearch(search, kpis, documentOf);
}

const documents = new Map<string, SearchDocument>();

function documentOf({ id, name }: KpiAnswer): SearchDocument {
  const known = documents.get(id) ?? catalogueDocument(id);
  documents.set(id, known);
  return name.trim() === ""
    ? known
    : { fields: [...searchDocument([{ worth: 18, texts: [name] }]).fields, ...known.fields] };
}

function catalogueDocument(id: string): SearchDocument {
  const kpi = kpiById(id);
  const inputs = Object.values(kpi.inputs).map((input) => inputById(input).name);
  return searchDocument([
    { worth: 20, texts: [id, kpi.abbreviation] },
    { worth: 16, texts: Object.values(kpi.name) },
    { worth: 14, texts: kpi.searchWords, withoutAccents: true },
    { worth: 8, texts: inputs.flatMap((words) => Object.values(words)) },
  ]);
}
