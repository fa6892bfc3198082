import { searchWords, type SearchWord } from "./search-words";

/** What can be found of a thing: split into words once, not at every key. */
export interface SearchDocument {
  readonly fields: readonly SearchField[];
}

export interface SearchField {
  /** What a whole word in it is worth. */
  readonly worth: number;
  readonly phrases: readonly (readonly SearchWord[])[];
  /** The same words without their order, each once, by their first letter. */
  readonly words: ReadonlyMap<string, readonly SearchWord[]>;
  /** Its Vietnamese is written without accents, so that each word may be any of its spellings. */
  readonly withoutAccents: boolean;
}

export interface FieldTexts {
  readonly worth: number;
  readonly texts: readonly string[];
  readonly withoutAccents?: true;
}

/** @param fields - The texts that carry it, the most telling ones worth the most. */
export function searchDocument(fields: readonly FieldTexts[]): SearchDocument {
  return {
    fields: fields.map(({ worth, texts, withoutAccents = false }) => {
      const phrases = texts.map(searchWords).filter((phrase) => phrase.length > 0);
      const words = new Map(phrases.flat().map((word) => [word.letters + word.tone, word]));
      return { worth, phrases, words: byFirstLetter([...words.values()]), withoutAccents };
    }),
  };
}

function byFirstLetter(words: readonly SearchWord[]): ReadonlyMap<string, readonly SearchWord[]> {
  const found = new Map<string, SearchWord[]>();
  for (const word of words) {
    const letter = word.plain.slice(0, 1);
    const others = found.get(letter);
    if (others === undefined) found.set(letter, [word]);
    else others.push(word);
  }
  return found;
}
