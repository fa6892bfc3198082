import { cell } from "../../workbook/a1";
import type { NamedPlace } from "./use-conversion";

/** `Data!B2`, as people call it: no quotes around the sheet. */
export function cellName({ sheet, row, column }: NamedPlace): string {
  return `${sheet}!${cell(row, column)}`;
}
