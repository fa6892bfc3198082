import type { CellMatrix, CellValue } from "../../../kpi/cell";
import type { Argument, KpiFunction, Parameter } from "../../../kpi/function";
import type { FunctionWords } from "../../../kpi/functions/function-words";
import type { Language } from "../../../kpi/language";
import { areaAddress, cell } from "../../../workbook/a1";
import { argumentName } from "../argument-name";
import { kpiFunctionOf } from "../kpi-ids";
import { readLiteral } from "../literal";
import { GAP, VALUE } from "./example-page";

/** Where the arguments of an example stand on its sheet. */
export interface PlacedArguments {
  /** One line each. */
  readonly listed: readonly ListedArgument[];
  /** Ranges, side by side under their names. */
  readonly ranges: readonly PlacedRange[];
  /** The row of those names. */
  readonly tableRow: number;
  /** The first row below all of them. */
  readonly endRow: number;
  /** The references of the call in order, `""` for an argument that is left out. */
  readonly call: readonly string[];
  /** The same by the parameter's id. */
  readonly references: Readonly<Record<string, string>>;
  readonly values: readonly Argument[];
}

export interface ListedArgument {
  readonly row: number;
  readonly name: string;
  readonly description: string;
  readonly parameter: Parameter | undefined;
  readonly value: CellValue;
  /** The address, where it is more than one value. */
  readonly range: string | null;
}

export interface PlacedRange {
  readonly column: number;
  readonly name: string;
  readonly parameter: Parameter | undefined;
  readonly values: readonly CellValue[];
}

/** @param firstRow - The row of the first argument. */
export function placeArguments(
  fn: KpiFunction,
  told: FunctionWords,
  language: Language,
  firstRow: number,
): PlacedArguments {
  const args = told.example.args.map((text, place) => argumentAt(fn, told, language, text, place));
  const given = args.filter(({ value }) => value !== undefined);
  const tableRow = firstRow + given.length + 1;
  const listed: ListedArgument[] = [];
  const ranges: PlacedRange[] = [];
  const placed = args.map(({ value, name, parameter, description }): string => {
    if (value === undefined) return "";
    const row = firstRow + listed.length;
    if (!Array.isArray(value)) {
      listed.push({ row, name, description, parameter, value: value as CellValue, range: null });
      return cell(row, VALUE);
    }
    const values = (value as CellMatrix).flat();
    // The gap is too narrow for figures, except where a table stands on the sheet.
    const column = ranges.length < GAP || fn.spills !== undefined ? ranges.length : ranges.length + 1;
    const first = tableRow + 1;
    const reference = areaAddress({ row: first, column, lastRow: tableRow + values.length, lastColumn: column });
    ranges.push({ column, name, parameter, values });
    listed.push({ row, name, description, parameter, value: null, range: reference });
    return reference;
  });
  const longest = Math.max(0, ...ranges.map(({ values }) => values.length));
  return {
    listed,
    ranges,
    tableRow,
    endRow: ranges.length === 0 ? tableRow - 1 : tableRow + longest + 1,
    call: placed,
    references: Object.fromEntries(
      args.flatMap(({ parameter }, place) => (placed[place] ? [[parameter?.id ?? "", placed[place]]] : [])),
    ),
    values: args.map(({ value }) => value),
  };
}

function argumentAt(fn: KpiFunction, told: FunctionWords, language: Language, text: string, place: number) {
  const last = fn.parameters.at(-1);
  const parameter = fn.parameters[place] ?? last;
  const words = told.parameters[parameter?.id ?? ""];
  const asked = told.example.args[0]?.replaceAll('"', "") ?? "";
  return {
    parameter,
    name: argumentName(fn, place, kpiFunctionOf(asked), language),
    description: words?.description[language] ?? "",
    value: readLiteral(text)?.value,
  };
}
