import { DetailedCellError, FunctionArgumentType, FunctionPlugin, HyperFormula, type RawCellContent } from "hyperformula";
import type { InterpreterState } from "hyperformula/typings/interpreter/InterpreterState";
import type { InterpreterValue } from "hyperformula/typings/interpreter/InterpreterValue";
import type { ProcedureAst } from "hyperformula/typings/parser";
import type { CellValue } from "../../src/kpi/cell";
import { cell as address, parseArea } from "../../src/workbook/a1";
import type { WorkbookPlan } from "../../src/workbook/plan";

/**
 * A spreadsheet engine that we did not write calculates a plan: the formulas of the plan in, what the engine makes of them out.
 */
export function calculate(plan: WorkbookPlan): {
  /** What the engine shows in a cell, rows and columns from 0. */
  readonly valueOf: (sheet: string, row: number, column: number) => CellValue;
  /** Puts something into a cell under a defined name, as a user would. */
  readonly put: (name: string, value: number | string | null, row?: number, column?: number) => void;
  readonly destroy: () => void;
} {
  registerFixed();
  const sheets = Object.fromEntries(
    plan.sheets.map((sheet) => [
      sheet.name,
      sheet.cells.map((row) =>
        row.map((cell): RawCellContent => {
          if (cell === null) return null;
          if (cell.kind === "number") return cell.number;
          // The apostrophe is how a text that looks like something else is typed.
          return cell.kind === "text" ? `'${cell.text}` : cell.formula;
        }),
      ),
    ]),
  );
  const names = plan.names.map(({ name, sheet, address: at }) => ({
    name,
    expression: `='${sheet.replaceAll("'", "''")}'!${at}`,
  }));
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3" }, names);
  const idOf = (sheet: string): number => {
    const id = engine.getSheetId(sheet);
    if (id === undefined) throw new Error(`no sheet ${sheet}`);
    return id;
  };
  return {
    valueOf: (sheet, row, col) => {
      const value = engine.getCellValue({ sheet: idOf(sheet), row, col });
      if (value instanceof DetailedCellError) return { error: value.value as "#N/A" };
      return value;
    },
    put: (name, value, row = 0, column = 0) => {
      const named = plan.names.find((each) => each.name === name);
      const area = named === undefined ? null : parseArea(named.address);
      if (named === undefined || area === null) throw new Error(`no name ${name}`);
      engine.setCellContents({ sheet: idOf(named.sheet), row: area.row + row, col: area.column + column }, value);
    },
    destroy: () => {
      engine.destroy();
    },
  };
}

/** Every formula cell in which the engine and the plan disagree, numbers by 1e-9 of their size. */
export function disagreements(plan: WorkbookPlan): readonly string[] {
  const { valueOf, destroy } = calculate(plan);
  const found = plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (cell?.kind !== "formula") return [];
        const judged = valueOf(sheet.name, at, column);
        if (same(judged, cell.value)) return [];
        return [
          `${sheet.name}!${address(at, column)}: engine ${JSON.stringify(judged)}, plan ${JSON.stringify(cell.value)} · ${cell.formula}`,
        ];
      }),
    ),
  );
  destroy();
  return found;
}

function same(judged: CellValue, planned: CellValue): boolean {
  if (typeof judged === "number" && typeof planned === "number") {
    return Math.abs(judged - planned) <= 1e-9 * Math.max(1, Math.abs(planned));
  }
  return JSON.stringify(judged) === JSON.stringify(planned);
}

/** HyperFormula has no FIXED; it only writes numbers as text for a list, so Intl can stand in for it. */
class Fixed extends FunctionPlugin {
  static implementedFunctions = {
    FIXED: {
      method: "fixed",
      parameters: [{ argumentType: FunctionArgumentType.NUMBER }, { argumentType: FunctionArgumentType.NUMBER }],
    },
  };

  fixed(ast: ProcedureAst, state: InterpreterState): InterpreterValue {
    return this.runFunction(ast.args, state, this.metadata("FIXED"), (value: number, decimals: number) =>
      value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    );
  }
}

let registered = false;

function registerFixed(): void {
  if (registered) return;
  HyperFormula.registerFunctionPlugin(Fixed, { enGB: { FIXED: "FIXED" } });
  registered = true;
}
