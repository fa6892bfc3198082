import type { CellMatrix } from "../../kpi/cell";
import type { CellChange } from "../host";
import { patiently } from "./errors";
import { matrixOf } from "./cell-values";

/** The cells under defined names; `null` where a name is missing or refers to nothing. */
export function read<N extends string>(names: readonly N[]): Promise<Readonly<Record<N, CellMatrix | null>>> {
  return patiently({ step: "read" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const ranges = names.map((name) =>
        context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values,valueTypes"),
      );
      await context.sync();
      const entries = names.map((name, place) => {
        const range = ranges[place];
        return [name, range === undefined || range.isNullObject ? null : matrixOf(range)] as const;
      });
      return Object.fromEntries(entries) as Record<N, CellMatrix | null>;
    }),
  );
}

/** Writes values under defined names. Input cells are unlocked, so that a protected sheet stays protected. */
export function write(changes: readonly CellChange[]): Promise<void> {
  return patiently({ step: "write" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      for (const { name, row, column, values } of runs(changes)) {
        const first = context.workbook.names.getItem(name).getRange().getCell(row, column);
        first.getResizedRange(0, values.length - 1).values = [values];
      }
      await context.sync();
    }),
  );
}

/** Neighbours in a row, which take one request together. */
interface Run {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: (string | number)[];
}

function runs(changes: readonly CellChange[]): readonly Run[] {
  const found: Run[] = [];
  for (const { name, row, column, value } of changes) {
    const last = found.at(-1);
    if (last?.name === name && last.row === row && last.column + last.values.length === column) {
      last.values.push(contentOf(value));
    } else {
      found.push({ name, row, column, values: [contentOf(value)] });
    }
  }
  return found;
}

/** A leading apostrophe keeps a text a text; an empty text clears the cell. */
function contentOf(value: CellChange["value"]): string | number {
  if (value === null || value === "") return "";
  return typeof value === "number" ? value : `'${value}`;
}
