import { takesRange, type Domain, type KpiFunction, type Parameter, type Unit } from "../src/kpi/function";
import { TWINS } from "../src/kpi/functions/twins";
import type { Language, Words } from "../src/kpi/language";
import { printTwin } from "../src/kpi/print-twin";

/** What a parameter takes, in a few words. */
export function takes(parameter: Parameter, language: Language): string {
  const optional = "optional" in parameter ? OPTIONAL[language] : "";
  if (parameter.kind === "number") {
    return `${DOMAINS[parameter.domain][language]}, ${(takesRange(parameter) ? CELLS : ONE_CELL)[language]}${optional}`;
  }
  if (parameter.kind === "option")
    return `${parameter.options.map((option) => `\`${option}\``).join(" · ")}${optional}`;
  return `${KINDS[parameter.kind][language]}${optional}`;
}

/** What the result is measured in. */
export function resultUnit(unit: Unit, language: Language): string {
  return UNITS[unit][language];
}

/** The ordinary formula with the same value, for inputs in B2, B3 … (ranges in columns); or why there is none. */
export function nativeFormula(fn: KpiFunction): string | Words {
  const twin = TWINS[fn.id];
  if (twin === undefined) throw new Error(`${fn.id} is not complete`);
  if ("none" in twin) return twin.none;
  const references = Object.fromEntries(
    fn.parameters.flatMap((parameter, place) =>
      "optional" in parameter ? [] : [[parameter.id, cellsFor(parameter, place)]],
    ),
  );
  return `=${printTwin(twin, references, { printing: "sheet" })}`;
}

function cellsFor(parameter: Parameter, place: number): string {
  const column = String.fromCharCode(66 + place);
  return takesRange(parameter) && parameter.kind !== "number" ? `${column}2:${column}9` : `B${String(place + 2)}`;
}

const OPTIONAL: Words = { vi: ", không bắt buộc", en: ", optional" };
const CELLS: Words = { vi: "ô hoặc vùng", en: "cell or range" };
const ONE_CELL: Words = { vi: "một ô", en: "one cell" };

const DOMAINS: Readonly<Record<Domain, Words>> = {
  any: { vi: "số bất kỳ", en: "any number" },
  ge0: { vi: "≥ 0", en: "≥ 0" },
  gt0: { vi: "> 0", en: "> 0" },
  "01": { vi: "0 đến 1", en: "0 to 1" },
  le1: { vi: "≤ 1", en: "≤ 1" },
  gt0le1: { vi: "> 0 và ≤ 1", en: "> 0 and ≤ 1" },
};

const KINDS: Readonly<Record<Exclude<Parameter["kind"], "number" | "option">, Words>> = {
  numbers: { vi: "một vùng số", en: "a range of numbers" },
  labels: { vi: "một vùng tên", en: "a range of names" },
  dates: { vi: "một vùng ngày", en: "a range of dates" },
  date: { vi: "một ngày", en: "a date" },
  text: { vi: "một mã", en: "an id" },
  inputs: { vi: "lặp lại: mỗi đầu vào một vùng hoặc ô", en: "repeats: a range or cell for each input" },
};

const UNITS: Readonly<Record<Unit, Words>> = {
  currency: { vi: "cùng loại tiền với đầu vào", en: "in the currency of the inputs" },
  percent: { vi: "dạng tỷ lệ (0,4 là 40 %)", en: "a fraction (0.4 is 40 %)" },
  ratio: { vi: "số lần (4 là 4 : 1)", en: "a ratio (4 is 4 : 1)" },
  count: { vi: "một số", en: "a number" },
  score: { vi: "theo đơn vị của điểm", en: "in the unit of the scores" },
  minutes: { vi: "phút", en: "minutes" },
  hours: { vi: "giờ", en: "hours" },
  days: { vi: "ngày", en: "days" },
  months: { vi: "tháng", en: "months" },
  periods: { vi: "số kỳ", en: "a number of periods" },
  input: { vi: "cùng đơn vị với đầu vào", en: "in the unit of the inputs" },
  text: { vi: "một từ hoặc một câu", en: "a word or a sentence" },
  table: { vi: "một bảng, tràn sang các ô bên cạnh", en: "a table that spills into the cells beside" },
};
