import { CATALOGUE } from "../../kpi/catalogue/catalogue";
import type { KpiFunction } from "../../kpi/function";
import { FUNCTIONS } from "../../kpi/functions/functions";
import { FUNCTION_WORDS } from "../../kpi/functions/words";
import type { Language } from "../../kpi/language";
import { plainWords } from "../../scorecard/figures/plain-words";

/**
 * The functions that a search means, the best first: by id, also as it stands in a cell (`=KPI.CAC(`), by name, by what they
 * say, by an argument, or by how people ask for the KPI. Where the search is the very name of some, there are no others.
 */
export function searchFunctions(search: string, language: Language, namespace: string): readonly KpiFunction[] {
  const { text, isFormula } = withoutFormula(search, namespace);
  const wanted = askedWords(text);
  if (wanted.length === 0) return FUNCTIONS;
  const named = FUNCTIONS.filter((fn) => isNamed(fn, wanted));
  // Small words that were left out may be the beginning of more: `return on` is not yet `return`.
  if (named.length > 0 && wanted.length === plainWords(text).length) return named;
  const begun = FUNCTIONS.filter(({ id }) => isFormula && id.toLowerCase().startsWith(wanted.join("")));
  const others = begun.length > 0 ? begun : bestFits(wanted.map(singular), language);
  return [...named, ...others.filter((fn) => !named.includes(fn))];
}

/** What was typed of a formula comes down to the id: `=KPI.CAC(B2;C2)` is `CAC`. */
function withoutFormula(search: string, namespace: string): { readonly text: string; readonly isFormula: boolean } {
  const typed = search.trim();
  const start = new RegExp(`^=?\\s*(?:${namespace}|KPI)(?:\\.|$)`, "i");
  const isFormula = start.test(typed) || typed.startsWith("=");
  if (!isFormula && !typed.endsWith("(")) return { text: typed, isFormula };
  return { text: typed.replace(start, "").replace(/\(.*$/s, ""), isFormula };
}

/** The words that say what is wanted; a search of nothing but small words is taken as it is. */
function askedWords(text: string): readonly string[] {
  const words = plainWords(text);
  const telling = words.filter((word) => !SMALL_WORDS.has(word) || IDS.has(word));
  return telling.length > 0 ? telling : words;
}

const IDS: ReadonlySet<string> = new Set(FUNCTIONS.map(({ id }) => id.toLowerCase()));

/** Words of questions, in either language, that tell nothing about what is asked for. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    "a an and are at big can do does did for from good bad have how i in is it many me much my of on our the this to us was we",
    "well what which with you your kpi",
    "bao nhieu bi cac co cua cho duoc gi hay la mot nao nhung nhu sao the thi toi va ve voi",
  ].flatMap((words) => words.split(" ")),
);

function isNamed({ id }: KpiFunction, wanted: readonly string[]): boolean {
  const kpi = kpiOf(id);
  const names = [id, ...(kpi === undefined ? [] : [kpi.abbreviation, ...kpi.searchWords])];
  return names.some((name) => askedWords(name).join(" ") === wanted.join(" "));
}

/** Those that carry the most of the words; among them a whole word goes before a beginning, one's own language before the other. */
function bestFits(wanted: readonly string[], language: Language): readonly KpiFunction[] {
  const fits = FUNCTIONS.map((fn) => {
    const scores = wanted.map((word) => scoreOf(word, carriedBy(fn, language)));
    return {
      fn,
      hits: scores.filter((score) => score > 0).length,
      score: scores.reduce((sum, score) => sum + score, 0),
    };
  });
  const most = Math.max(...fits.map(({ hits }) => hits));
  if (most * 2 <= wanted.length) return [];
  return fits
    .filter(({ hits }) => hits === most)
    .sort((a, b) => b.score - a.score)
    .map(({ fn }) => fn);
}

interface Carried {
  readonly words: readonly string[];
  /** What a whole word is worth; a beginning is worth half. */
  readonly worth: number;
}

function carriedBy({ id }: KpiFunction, language: Language): readonly Carried[] {
  const kpi = kpiOf(id);
  const own = FUNCTION_WORDS[id];
  const names = (spoken: Language) => [own?.name[spoken] ?? "", kpi?.name[spoken] ?? "", kpi?.abbreviation ?? ""];
  const told = (spoken: Language) => [
    own?.description[spoken] ?? "",
    own?.formula[spoken] ?? "",
    ...Object.values(own?.parameters ?? {}).map(({ name }) => name[spoken]),
  ];
  const other = language === "vi" ? "en" : "vi";
  return [
    { words: [id.toLowerCase()], worth: 20 },
    { words: wordsOf(names(language)), worth: 16 },
    { words: wordsOf([...told(language), ...(kpi?.searchWords ?? [])]), worth: 12 },
    { words: wordsOf([...names(other), ...told(other)]), worth: 4 },
  ];
}

function scoreOf(word: string, carried: readonly Carried[]): number {
  return Math.max(
    ...carried.map(({ words, worth }) => {
      if (words.includes(word)) return worth;
      return words.some((other) => other.startsWith(word)) ? worth / 2 : 0;
    }),
  );
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return plainWords(texts.join(" ")).map(singular);
}

/** Enough to find `customer` by `customers`; no Vietnamese word ends in s. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/([^s])s$/, "$1") : word;
}

function kpiOf(id: string) {
  return CATALOGUE.find((candidate) => candidate.id === id);
}
