/** One word, as it is spelled and as people without the right keyboard type it. */
export interface SearchWord {
  /** In lower case, with the marks that make other letters (ă, ơ, đ), without tones. */
  readonly letters: string;
  /** The tone, apart from the letter it stands on: `hoà` and `hòa` are one word. */
  readonly tone: string;
  /** Without accents, and in the singular. */
  readonly plain: string;
  readonly hasAccents: boolean;
}

/** The words of a text: without punctuation; `grossRevenue` and `gross_revenue` are two. */
export function searchWords(text: string): readonly SearchWord[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(searchWord);
}

function searchWord(word: string): SearchWord {
  const parts = word.normalize("NFD");
  const bare = parts.replace(/\p{M}/gu, "").replaceAll("đ", "d");
  return {
    letters: parts.replace(TONES, ""),
    tone: parts.match(TONES)?.join("") ?? "",
    plain: singular(bare),
    hasAccents: bare !== parts,
  };
}

/** Grave, acute, tilde, hook and dot; circumflex, breve and horn belong to the letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Enough to find `customer` by `customers`; no Vietnamese word ends in s. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/([^s])s$/, "$1") : word;
}
