import { cellErrorCode, type CellMatrix, type CellValue } from "../../kpi/cell";

/** What the cells of a range hold; its `values` and `valueTypes` must be loaded. */
export function matrixOf({ values, valueTypes }: Excel.Range): CellMatrix {
  return values.map((row: readonly unknown[], at) =>
    row.map((value, column): CellValue => {
      const type: string | undefined = valueTypes[at]?.[column];
      if (type === "Error") return { error: cellErrorCode(value) };
      if (typeof value === "number" || typeof value === "boolean") return value;
      return typeof value === "string" && value !== "" ? value : null;
    }),
  );
}
