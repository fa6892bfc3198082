/**
 * The words people may type for an option, beside the option's own English one. Case never matters, accents may be left out.
 */
export const OPTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  higher: ["cao", "cao hơn", "càng cao càng tốt"],
  lower: ["thấp", "thấp hơn", "càng thấp càng tốt"],
  mirror: ["đối xứng"],
  inverse: ["nghịch đảo"],
  start: ["đầu kỳ"],
  average: ["bình quân", "trung bình"],
  exposed: ["có rủi ro", "đầu kỳ cộng nửa khách mới"],
  reweight: ["bỏ qua", "phân bổ lại"],
  zero: ["không", "tính 0"],
  error: ["báo lỗi", "lỗi"],
};

/** The option that a word stands for; `null` for a word that stands for none. */
export function optionOf(word: string, options: readonly string[]): string | null {
  const typed = plain(word);
  return options.find((option) => spellings(option).some((spelling) => plain(spelling) === typed)) ?? null;
}

/** Every way to write an option, with and without accents, in lower case. */
export function spellings(option: string): readonly string[] {
  const words = [option, ...(OPTION_WORDS[option] ?? [])].map((word) => word.toLowerCase().normalize("NFC"));
  return [...new Set(words.flatMap((word) => [word, plain(word)]))];
}

function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d")
    .replace(/\s+/g, " ");
}
