import type { Language } from "../../../kpi/language";

/** What stands on an example sheet beside the words of the function. */
export const EXAMPLE_WORDS: Readonly<Record<Language, ExampleWords>> = {
  vi: {
    sheet: (id) => `Ví dụ ${id}`,
    argument: "Đối số",
    value: "Giá trị",
    meaning: "Ý nghĩa",
    inWords: "Công thức bằng lời",
    pitfall: "Dễ nhầm",
    result: "Kết quả",
    formula: "Công thức",
    native: "Công thức thường",
    spills: (name, formula) => `${name} tràn ra bảng này: ${formula}`,
  },
  en: {
    sheet: (id) => `Example ${id}`,
    argument: "Argument",
    value: "Value",
    meaning: "Meaning",
    inWords: "The formula in words",
    pitfall: "What goes wrong easily",
    result: "Result",
    formula: "Formula",
    native: "Ordinary formula",
    spills: (name, formula) => `${name} spills this table: ${formula}`,
  },
};

interface ExampleWords {
  readonly sheet: (id: string) => string;
  readonly argument: string;
  readonly value: string;
  readonly meaning: string;
  readonly inWords: string;
  readonly pitfall: string;
  readonly result: string;
  readonly formula: string;
  readonly native: string;
  readonly spills: (name: string, formula: string) => string;
}
