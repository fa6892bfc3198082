import { CATALOGUE } from "../../kpi/catalogue/catalogue";
import type { KpiFunction } from "../../kpi/function";
import { FUNCTIONS } from "../../kpi/functions/functions";
import { FUNCTION_WORDS } from "../../kpi/functions/words";
import { searchByWords } from "../search-by-words";

/** The functions that a search means, by name, by what they say, by an argument, or by how people ask for the KPI. */
export function searchFunctions(search: string): readonly KpiFunction[] {
  return searchByWords(search, FUNCTIONS, textOf);
}

function textOf({ id }: KpiFunction): string {
  const words = FUNCTION_WORDS[id];
  const kpi = CATALOGUE.find((candidate) => candidate.id === id);
  const told = words === undefined ? [] : [words.name, words.description, words.formula];
  const parameters = Object.values(words?.parameters ?? {}).map(({ name }) => name);
  return [
    id,
    ...[...told, ...parameters].flatMap((text) => Object.values(text)),
    ...(kpi === undefined ? [] : [...Object.values(kpi.name), ...kpi.searchWords]),
  ].join(" ");
}
