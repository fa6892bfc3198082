import type { SearchDocument, SearchField } from "./search-document";
import { searchWords, type SearchWord } from "./search-words";
import { tellingWords } from "./small-words";

/**
 * The items that a search means, the best first; all of them, in their own order, for an empty search. With or without accents,
 * by the beginnings of words. Who types accents is taken at their word; who types none finds all spellings. A word that few
 * items carry tells more than one that many carry, and words like "how", or one that nothing carries, do no harm as long as
 * most of the others fit.
 */
export function rankedSearch<T>(
  search: string,
  items: readonly T[],
  documentOf: (item: T) => SearchDocument,
): readonly T[] {
  const asked = searchWords(search);
  const wanted = tellingWords(asked);
  if (wanted.length === 0) return items;
  const found = items.map((item) => {
    const document = documentOf(item);
    const worths = wanted.map((word) => worthOf(word, document));
    return { item, worths, phrase: worths.includes(0) ? 0 : phraseWorth(asked, document) };
  });
  const weights = wanted.map((_, place) =>
    weightOf(found.filter(({ worths }) => (worths[place] ?? 0) > 0).length, items),
  );
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const fits = found.map(({ item, worths, phrase }) => ({
    item,
    hits: worths.filter((worth) => worth > 0).length,
    covered: sum(worths.map((worth, place) => (worth > 0 ? (weights[place] ?? 0) : 0))),
    score: phrase + sum(worths.map((worth, place) => worth * (weights[place] ?? 0))),
  }));
  const most = Math.max(...fits.map(({ covered }) => covered));
  return fits
    .filter(({ hits, covered }) => hits * 2 > wanted.length && covered >= most * NEARLY)
    .sort((one, other) => other.score - one.score)
    .map(({ item }) => item);
}

/** How much of what the best one covers another has to cover. */
const NEARLY = 0.7;

/** Rare words weigh more. */
function weightOf(carriers: number, { length }: readonly unknown[]): number {
  return Math.log(1 + length / Math.max(1, carriers));
}

function worthOf(word: SearchWord, { fields }: SearchDocument): number {
  let most = 0;
  for (const field of fields) {
    for (const other of field.words.get(word.plain.slice(0, 1)) ?? []) {
      most = Math.max(most, field.worth * likeness(word, other, field));
    }
  }
  return most;
}

/** How much a carried word is what was typed, from 0 to 1. */
function likeness(typed: SearchWord, carried: SearchWord, { withoutAccents }: SearchField): number {
  if (!carried.plain.startsWith(typed.plain)) return 0;
  const isWhole = carried.plain === typed.plain;
  if (!typed.hasAccents) return isWhole ? 1 : 0.5;
  if (withoutAccents && !carried.hasAccents) return isWhole ? 0.9 : 0.4;
  // A word whose end is still to come may have its tone already, or not yet.
  const isSpelled = carried.letters.startsWith(typed.letters) && (typed.tone === "" || typed.tone === carried.tone);
  if (isSpelled) return isWhole && typed.tone === carried.tone ? 1 : 0.5;
  return isWhole ? 0.1 : 0;
}

/** The search as it stands, word by word: it is the very name, or a part of one. */
function phraseWorth(asked: readonly SearchWord[], { fields }: SearchDocument): number {
  const worths = fields.flatMap((field) =>
    field.phrases.map((phrase) => {
      const isAt = (start: number): boolean =>
        asked.every((word, place) => {
          const other = phrase[start + place];
          return other !== undefined && likeness(word, other, field) >= 0.9;
        });
      // One word without accents is many words: `rời` is not the `roi` by which people search returns on money.
      const isVague = field.withoutAccents && asked.length === 1 && asked[0]?.hasAccents === true;
      const start = isVague || phrase.length < asked.length ? -1 : phrase.findIndex((_, place) => isAt(place));
      if (start === -1) return 0;
      if (phrase.length === asked.length) return field.worth * WHOLE_NAME;
      return asked.length > 1 ? field.worth * (start === 0 ? BEGINNING : PART) : 0;
    }),
  );
  return Math.max(0, ...worths);
}

const WHOLE_NAME = 10;
const BEGINNING = 3;
const PART = 2;
