import { CATALOGUE } from "../../kpi/catalogue/catalogue";
import type { KpiFunction } from "../../kpi/function";
import { FUNCTIONS } from "../../kpi/functions/functions";
import { FUNCTION_WORDS } from "../../kpi/functions/words";
import type { Language } from "../../kpi/language";
import { rankedSearch } from "../search/ranked-search";
import { searchDocument, type SearchDocument } from "../search/search-document";

/**
 * The functions that a search means, the best first: by id, also as it stands in a cell (`=KPI.CAC(`), by name, by what they
 * say, by an argument, or by how people ask for them.
 */
export function searchFunctions(search: string, language: Language, namespace: string): readonly KpiFunction[] {
  const { text, isFormula } = withoutFormula(search, namespace);
  if (isFormula) {
    const typed = text.replace(/[^a-z\d]/gi, "").toUpperCase();
    const named = FUNCTIONS.filter(({ id }) => id === typed);
    const begun = named.length > 0 ? named : FUNCTIONS.filter(({ id }) => id.startsWith(typed));
    if (begun.length > 0) return begun;
  }
  const documents = documentsIn(language);
  return rankedSearch(text, FUNCTIONS, ({ id }) => documents.get(id) ?? NOTHING);
}

const NOTHING: SearchDocument = { fields: [] };

/** What was typed of a formula comes down to the id: `=KPI.CAC(B2;C2)` is `CAC`. */
function withoutFormula(search: string, namespace: string): { readonly text: string; readonly isFormula: boolean } {
  const typed = search.trim();
  const start = new RegExp(`^=?\\s*(?:${namespace}|KPI)(?:\\.|$)`, "i");
  const isFormula = start.test(typed) || typed.startsWith("=");
  if (!isFormula && !typed.endsWith("(")) return { text: typed, isFormula };
  return { text: typed.replace(start, "").replace(/\(.*$/s, ""), isFormula: true };
}

const indexes = new Map<Language, ReadonlyMap<string, SearchDocument>>();

/** Made at the first search in a language, then kept. */
function documentsIn(language: Language): ReadonlyMap<string, SearchDocument> {
  const index = indexes.get(language) ?? new Map(FUNCTIONS.map(({ id }) => [id, documentOf(id, language)]));
  indexes.set(language, index);
  return index;
}

function documentOf(id: string, language: Language): SearchDocument {
  const kpi = CATALOGUE.find((candidate) => candidate.id === id);
  const own = FUNCTION_WORDS[id];
  const names = (spoken: Language) => [own?.name[spoken] ?? "", kpi?.name[spoken] ?? ""];
  const told = (spoken: Language) => [
    own?.description[spoken] ?? "",
    own?.formula[spoken] ?? "",
    ...Object.values(own?.parameters ?? {}).map(({ name }) => name[spoken]),
  ];
  const other = language === "vi" ? "en" : "vi";
  return searchDocument([
    { worth: 20, texts: [id, kpi?.abbreviation ?? ""] },
    { worth: 16, texts: names(language) },
    { worth: 14, texts: [...(own?.searchWords ?? []), ...(kpi?.searchWords ?? [])], withoutAccents: true },
    { worth: 10, texts: names(other) },
    { worth: 7, texts: told(language) },
    { worth: 3, texts: told(other) },
  ]);
}
