import { areaOf } from "../../workbook/a1";
import type { PlanCell, WorkbookPlan } from "../../workbook/plan";

/** What an area that users type into held when it was made, as a short print. */
export interface InputPrint {
  readonly sheet: string;
  readonly address: string;
  readonly print: number;
}

export function inputPrints(plan: WorkbookPlan): readonly InputPrint[] {
  return plan.sheets.flatMap(({ name, cells, protection }) =>
    (protection?.unlocked ?? []).map((address) => ({
      sheet: name,
      address,
      print: printOf(formulasIn(cells, address)),
    })),
  );
}

/**
 * A number that changes when what somebody typed does (FNV-1a over the JSON).
 *
 * @param formulas - As `range.formulas` gives them. A formula counts as a formula, whatever it says: Excel writes it in its own
 *   way, and its result follows other cells.
 */
export function printOf(formulas: readonly (readonly unknown[])[]): number {
  const typed = formulas.map((row) =>
    row.map((content) => (typeof content === "string" && content.startsWith("=") ? "=" : content)),
  );
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(typed)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

function formulasIn(cells: readonly (readonly PlanCell[])[], address: string): (string | number)[][] {
  const area = areaOf(address);
  return Array.from({ length: area.lastRow - area.row + 1 }, (_, row) =>
    Array.from({ length: area.lastColumn - area.column + 1 }, (__, column) => {
      const cell = cells[area.row + row]?.[area.column + column] ?? null;
      if (cell === null) return "";
      if (cell.kind === "number") return cell.number;
      return cell.kind === "text" ? cell.text : cell.formula;
    }),
  );
}
