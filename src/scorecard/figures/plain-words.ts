/** The words of a text as they compare: without accents, case, underscores and punctuation; `grossRevenue` is two words. */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .normalize("NFD")
      // Accents and tone marks stand apart after NFD; đ is a letter of its own.
      .replace(/\p{M}/gu, "")
      .replace(/[đĐ]/g, "d")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "")
  );
}
