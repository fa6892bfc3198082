import type { CellErrorCode } from "../src/kpi/cell";
import { isRequired, takesRange, type KpiFunction, type NumberParameter } from "../src/kpi/function";
import type { FunctionWords } from "../src/kpi/functions/function-words";
import type { Language } from "../src/kpi/language";

export interface ErrorLine {
  readonly code: CellErrorCode;
  readonly when: string;
}

/** When a function shows which error: what follows from the declaration of its parameters, then what is its own. */
export function errorLines(fn: KpiFunction, words: FunctionWords, language: Language): readonly ErrorLine[] {
  const say = SENTENCES[language];
  const nameOf = (id: string): string => `\`${words.parameters[id]?.name[language] ?? id}\``;
  const named = (parameters: readonly { readonly id: string }[]): string =>
    parameters.map(({ id }) => nameOf(id)).join(", ");
  const numbers = fn.parameters.filter((each): each is NumberParameter => each.kind === "number");
  const inDomains = (...domains: readonly string[]) => numbers.filter(({ domain }) => domains.includes(domain));
  const lines: readonly (readonly [CellErrorCode, (names: string) => string, readonly { readonly id: string }[]])[] = [
    ["#N/A", say.missing, fn.parameters.filter(isRequired)],
    ["#VALUE!", say.notANumber, fn.parameters.filter(({ kind }) => kind === "number" || kind === "numbers")],
    ["#VALUE!", say.notADate, fn.parameters.filter(({ kind }) => kind === "date" || kind === "dates")],
    ["#VALUE!", say.unknownWord, fn.parameters.filter(({ kind }) => kind === "option")],
    ["#VALUE!", say.notOneCell, fn.parameters.filter((each) => !takesRange(each))],
    ["#VALUE!", say.different, numbers.filter(({ rollUp }) => rollUp === "same")],
    ["#NUM!", say.belowZero, inDomains("ge0", "gt0")],
    ["#NUM!", say.outsideRate, inDomains("01", "gt0le1")],
    ["#NUM!", say.aboveOne, inDomains("le1")],
    ["#DIV/0!", say.zero, inDomains("gt0", "gt0le1")],
  ];
  return [
    ...lines.flatMap(([code, sentence, parameters]) =>
      parameters.length === 0 ? [] : [{ code, when: sentence(named(parameters)) }],
    ),
    ...(words.errors ?? []).map(({ code, when }) => ({ code, when: when[language] })),
  ];
}

type Sentence = (names: string) => string;

const SENTENCES: Readonly<
  Record<
    Language,
    Readonly<
      Record<
        | "missing"
        | "notANumber"
        | "notADate"
        | "unknownWord"
        | "notOneCell"
        | "different"
        | "belowZero"
        | "outsideRate"
        | "aboveOne"
        | "zero",
        Sentence
      >
    >
  >
> = {
  vi: {
    missing: (names) => `để trống: ${names}`,
    notANumber: (names) => `là chữ hay TRUE/FALSE: ${names}`,
    notADate: (names) => `không phải ngày: ${names}`,
    unknownWord: (names) => `từ không có trong danh sách: ${names}`,
    notOneCell: (names) => `cả vùng thay vì một ô: ${names}`,
    different: (names) => `các ô trong vùng không bằng nhau: ${names}`,
    belowZero: (names) => `số âm: ${names}`,
    outsideRate: (names) => `ngoài khoảng 0 đến 1 (gõ 5 thay vì 5 %): ${names}`,
    aboveOne: (names) => `lớn hơn 1 (gõ 70 thay vì 70 %): ${names}`,
    zero: (names) => `bằng 0: ${names}`,
  },
  en: {
    missing: (names) => `blank: ${names}`,
    notANumber: (names) => `text or TRUE/FALSE: ${names}`,
    notADate: (names) => `no date: ${names}`,
    unknownWord: (names) => `a word that is not in the list: ${names}`,
    notOneCell: (names) => `a range instead of one cell: ${names}`,
    different: (names) => `a range whose cells differ: ${names}`,
    belowZero: (names) => `a negative number: ${names}`,
    outsideRate: (names) => `outside 0 to 1 (5 typed for 5 %): ${names}`,
    aboveOne: (names) => `above 1 (70 typed for 70 %): ${names}`,
    zero: (names) => `zero: ${names}`,
  },
};
