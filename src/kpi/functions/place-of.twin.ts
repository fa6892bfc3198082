import { call, infix, type Expression } from "../twin";

/**
 * The place of every cell of a range in reading order, counted from 0. Several values at once: only inside SUMPRODUCT, which
 * goes through ranges cell by cell in every spreadsheet without array entry.
 */
export function placeOf(cells: Expression): Expression {
  const row = infix(call("ROW", cells), "-", call("MIN", call("ROW", cells)));
  const column = infix(call("COLUMN", cells), "-", call("MIN", call("COLUMN", cells)));
  return infix(infix(row, "*", call("COLUMNS", cells)), "+", column);
}
