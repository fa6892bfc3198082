import { searchWords, type SearchWord } from "../../search/search-words";
import { MISTAKES, type Mistake } from "./mistakes";

/** The mistakes that a search is about, at most two: more would hide the functions below them. */
export function mistakesAsked(search: string): readonly Mistake[] {
  const asked = searchWords(search);
  if (asked.length === 0) return [];
  return GROUPS.filter(({ groups }) => groups.every((phrases) => phrases.some((phrase) => says(asked, phrase))))
    .map(({ mistake }) => mistake)
    .slice(0, 2);
}

/** The mistakes that people make with a function, the likeliest one. */
export function mistakeWith(id: string): Mistake | null {
  return MISTAKES.find(({ functions }) => functions.includes(id)) ?? null;
}

/** Split into words once. */
const GROUPS = MISTAKES.map((mistake) => ({
  mistake,
  groups: mistake.asked.map((group) => group.map(searchWords)),
}));

/** Whether a phrase stands in a search, word for word; who types no accents means all spellings. */
function says(asked: readonly SearchWord[], phrase: readonly SearchWord[]): boolean {
  return asked.some((_, start) =>
    phrase.every((word, place) => {
      const other = asked[start + place];
      if (other === undefined || other.plain !== word.plain) return false;
      return !other.hasAccents || (other.letters === word.letters && other.tone === word.tone);
    }),
  );
}
