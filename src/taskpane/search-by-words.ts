import { plainWords } from "../scorecard/figures/plain-words";

/**
 * The items that a search means, in their own order: with or without accents, by the beginnings of words. Words like "how"
 * that nothing carries do no harm as long as most of the others fit.
 */
export function searchByWords<T>(search: string, items: readonly T[], textOf: (item: T) => string): readonly T[] {
  const wanted = plainWords(search);
  if (wanted.length === 0) return items;
  const hits = items.map((item) => {
    const carried = plainWords(textOf(item));
    return wanted.filter((word) => carried.some((other) => other.startsWith(word))).length;
  });
  const most = Math.max(0, ...hits);
  return most * 2 > wanted.length ? items.filter((_, index) => hits[index] === most) : [];
}
