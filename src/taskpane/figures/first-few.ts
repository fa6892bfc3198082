import type { FiguresWords } from "./words/figures-words";

/** How many of a kind are named before the rest is counted. */
export const FEW = 20;

/** The first few of many, in a line. */
export function firstFew(texts: readonly string[], { paste }: FiguresWords): string {
  const named = texts.slice(0, FEW).join(", ");
  return texts.length > FEW ? `${named} ${paste.more(texts.length - FEW)}` : named;
}
