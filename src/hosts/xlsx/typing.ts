import { parseArea } from "../../workbook/a1";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import type { CellChange } from "../host";

/** Whether a change is about cells of this plan. */
export function isUnder(plan: WorkbookPlan, { name }: CellChange): boolean {
  return plan.names.some((each) => each.name === name);
}

/**
 * A plan with values typed into it. The values of its formulas are gone then: nothing here calculates, and an old value would
 * be a wrong one.
 */
export function typeInto(plan: WorkbookPlan, changes: readonly CellChange[]): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const cells = sheet.cells.map((row) => row.map(withoutValue));
      for (const change of changes) {
        const area = areaUnder(plan, change.name, sheet);
        if (area !== null) put(cells, area.row + change.row, area.column + change.column, cellOf(change));
      }
      return { ...sheet, cells };
    }),
  };
}

/** The sheets on which something else stands than did when they were made; formulas follow other cells and do not count. */
export function typedSheets(now: WorkbookPlan, made: WorkbookPlan): readonly string[] {
  return now.sheets.flatMap(({ name, cells }, place) =>
    typedCells(cells) === typedCells(made.sheets[place]?.cells ?? []) ? [] : [name],
  );
}

function typedCells(cells: SheetPlan["cells"]): string {
  return JSON.stringify(cells.map((row) => row.map((cell) => (cell?.kind === "formula" ? "=" : cell))));
}

function areaUnder(plan: WorkbookPlan, name: string, sheet: SheetPlan): ReturnType<typeof parseArea> {
  const named = plan.names.find((each) => each.name === name && each.sheet === sheet.name);
  return named === undefined ? null : parseArea(named.address);
}

function put(cells: PlanCell[][], row: number, column: number, cell: PlanCell): void {
  // The rows of a plan are of one length.
  const width = Math.max(cells[0]?.length ?? 0, column + 1);
  while (cells.length <= row) cells.push([]);
  for (const line of cells) while (line.length < width) line.push(null);
  const line = cells[row];
  if (line !== undefined) line[column] = cell;
}

function cellOf({ value }: CellChange): PlanCell {
  if (value === null || value === "") return null;
  return typeof value === "number" ? { kind: "number", number: value } : { kind: "text", text: value };
}

function withoutValue(cell: PlanCell): PlanCell {
  return cell?.kind === "formula" ? { ...cell, value: null } : cell;
}
