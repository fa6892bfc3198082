import type { CellMatrix, CellValue } from "../../../kpi/cell";
import { explainCall } from "../../../kpi/explain";
import type { Argument, KpiFunction, Parameter, Unit } from "../../../kpi/function";
import type { FunctionWords } from "../../../kpi/functions/function-words";
import { TWINS } from "../../../kpi/functions/twins";
import type { Language } from "../../../kpi/language";
import { printTwin } from "../../../kpi/print-twin";
import type { SheetPlan } from "../../../workbook/plan";
import { ExamplePage, LABEL, NOTE, VALUE } from "./example-page";
import { EXAMPLE_WORDS } from "./example-words";
import { placeArguments, type PlacedArguments } from "./place-arguments";

/** What an example sheet is made of. */
export interface ExampleInput {
  readonly fn: KpiFunction;
  readonly told: FunctionWords;
  readonly namespace: string;
  readonly language: Language;
  /** A formula as the user would type it, given in the en-US grammar. */
  readonly shown: (formula: string) => string;
}

/**
 * The worked example of a function as a sheet to play with: its arguments in cells, the function over them, the ordinary formula
 * beside it, and what goes wrong easily. What `fn.needs` is awaited.
 */
export async function exampleSheet(input: ExampleInput): Promise<Omit<SheetPlan, "id">> {
  const { fn, told, namespace, language } = input;
  await fn.needs?.();
  const words = EXAMPLE_WORDS[language];
  const page = new ExamplePage();
  page.draft.text(0, LABEL, `${told.name[language]} – ${namespace}.${fn.id}`, "title");
  page.draft.text(1, LABEL, told.description[language], "subtitle");
  page.heading(HEADER, [words.argument, words.value, words.meaning]);
  const args = placeArguments(fn, told, language, HEADER + 1);
  putArguments(page, args);
  const row = args.endRow + 1;
  page.line(row, words.inWords, told.formula[language]);
  page.line(row + 1, words.pitfall, told.pitfall[language]);
  if (fn.spills === undefined) putResults(page, row + 3, args, input);
  else putSpill(page, row + 3, args, input);
  return { ...BARE, name: words.sheet(fn.id), ...page.finish(fn.spills !== undefined) };
}

const HEADER = 3;

/** What an example sheet has none of. */
const BARE = {
  visible: true,
  tabColour: null,
  gridlines: false,
  freeze: { rows: 0, columns: 0 },
  validations: [],
  conditionalFormats: [],
  links: [],
  charts: [],
  sparklines: [],
  pictures: [],
  protection: null,
  print: null,
} as const;

function putArguments(page: ExamplePage, { listed, ranges, tableRow }: PlacedArguments): void {
  for (const { row, name, description, parameter, value, range } of listed) {
    page.line(row, name, description);
    if (range === null) putValue(page, row, VALUE, value, parameter);
    else page.draft.text(row, VALUE, range, "number");
  }
  for (const { column, name, parameter, values } of ranges) {
    page.draft.text(tableRow, column, name, "header");
    for (const [line, value] of values.entries()) putValue(page, tableRow + 1 + line, column, value, parameter);
  }
}

/** The function and the ordinary formula, one below the other, with the same value. */
function putResults(page: ExamplePage, row: number, args: PlacedArguments, input: ExampleInput): void {
  const { fn, namespace, language, shown } = input;
  const words = EXAMPLE_WORDS[language];
  const value = firstOf(resultOf(fn, args.values));
  const native = nativeFormula(fn, args.references);
  const lines = [
    { label: `${namespace}.${fn.id}`, formula: callOf(input, args) },
    ...(native === null ? [] : [{ label: words.native, formula: native }]),
  ];
  page.heading(row, [words.result, words.value, words.formula]);
  for (const [place, { label, formula }] of lines.entries()) {
    const at = row + 1 + place;
    page.line(at, label, shown(`=${formula}`));
    page.draft.formula(at, VALUE, formula, value, "number");
    page.format(at, VALUE, resultFormat(value, fn.unit));
  }
}

/** Last on the sheet: nothing may stand in the way of what spills. */
function putSpill(page: ExamplePage, row: number, args: PlacedArguments, input: ExampleInput): void {
  const { fn, namespace, language, shown } = input;
  const call = callOf(input, args);
  page.draft.style({ row, column: LABEL, lastRow: row, lastColumn: NOTE }, "group");
  page.draft.text(row, LABEL, EXAMPLE_WORDS[language].spills(`${namespace}.${fn.id}`, shown(`=${call}`)));
  const result = resultOf(fn, args.values);
  const lastColumn = LABEL + (result[0]?.length ?? 1) - 1;
  page.draft.style({ row: row + 1, column: LABEL, lastRow: row + result.length, lastColumn }, "text");
  page.draft.formula(row + 1, LABEL, call, firstOf(result));
}

function callOf({ fn, namespace }: ExampleInput, { call }: PlacedArguments): string {
  return `${namespace}.${fn.id}(${call.join(",")})`;
}

function putValue(
  page: ExamplePage,
  row: number,
  column: number,
  value: CellValue,
  parameter: Parameter | undefined,
): void {
  if (typeof value !== "number")
    return page.draft.text(row, column, typeof value === "string" ? value : "", "inputText");
  page.draft.number(row, column, value, "input");
  page.format(row, column, inputFormat(value, parameter));
}

function inputFormat(value: number, parameter: Parameter | undefined): string | null {
  if (parameter?.kind === "date" || parameter?.kind === "dates") return "yyyy-mm-dd";
  if (parameter?.kind === "number" && ["01", "le1", "gt0le1"].includes(parameter.domain)) return "0.0%";
  return Number.isInteger(value) && Math.abs(value) >= 1000 ? "#,##0" : null;
}

function resultFormat(value: CellValue, unit: Unit): string | null {
  if (typeof value !== "number") return null;
  if (unit === "percent") return "0.0%";
  return Number.isInteger(value) || (unit === "currency" && Math.abs(value) >= 1000) ? "#,##0" : "#,##0.00";
}

function resultOf(fn: KpiFunction, values: readonly Argument[]): CellMatrix {
  const { outcome } = explainCall(fn, values);
  if (outcome.kind === "error") return [[{ error: outcome.code }]];
  return typeof outcome.value === "object" ? outcome.value : [[outcome.value]];
}

function firstOf(result: CellMatrix): CellValue {
  return result[0]?.[0] ?? null;
}

function nativeFormula(fn: KpiFunction, references: Readonly<Record<string, string>>): string | null {
  const twin = TWINS[fn.id];
  return twin === undefined || "none" in twin ? null : printTwin(twin, references, { printing: "sheet" });
}
