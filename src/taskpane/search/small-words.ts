import { searchWords, type SearchWord } from "./search-words";

/** The words of a search that say what is wanted; a search of nothing but small words is taken as it is. */
export function tellingWords(words: readonly SearchWord[]): readonly SearchWord[] {
  const telling = words.filter((word) => !isSmall(word));
  return telling.length > 0 ? telling : words;
}

/** `thị` of `thị phần` is no small word, though `thì` is one; `thi` may be either. */
function isSmall(word: SearchWord): boolean {
  return SMALL_WORDS.has(spelling(word)) || (!word.hasAccents && SMALL_PLAIN.has(word.plain));
}

function spelling({ letters, tone }: SearchWord): string {
  return letters + tone;
}

/** Words of questions, in either language, that tell nothing about what is asked for. */
const SMALL = searchWords(
  [
    "a an and are at big can do does did for from good bad have how i in is it many me much my of on or our the this to us vs",
    "was we well what when which why with you your kpi",
    "bao nhiêu bị các có của cho được gì giữa hay hoặc khi là một nào những như sao thế thì tôi và về với",
  ].join(" "),
);

const SMALL_WORDS: ReadonlySet<string> = new Set(SMALL.map(spelling));
const SMALL_PLAIN: ReadonlySet<string> = new Set(SMALL.map(({ plain }) => plain));
