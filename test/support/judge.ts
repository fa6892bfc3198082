import {
  DetailedCellError,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  type CellValue as EngineValue,
  type ConfigParams,
  type RawCellContent,
  type SerializedNamedExpression,
  type Sheets,
} from "hyperformula";
import { isCellError, type CellMatrix, type CellValue } from "../../src/kpi/cell";
import { cell as address } from "../../src/workbook/a1";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { registerPlaces } from "./places";

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

/**
 * A sheet for one formula after another, each over cells of its own that begin in A1: thousands of cases share one engine.
 */
export function openSheet(): {
  /** What a formula without its `=` shows below the cells. */
  readonly evaluate: (cells: CellMatrix, formula: string) => CellValue;
  readonly destroy: () => void;
} {
  // The engine knows TRUE and FALSE as functions only, and SUMPRODUCT goes through ranges cell by cell as it does in Excel.
  const constants = ["TRUE", "FALSE"].map((name) => ({ name, expression: `=${name}()` }));
  const engine = open({ sheet: [] }, constants, { useArrayArithmetic: true });
  return {
    evaluate: (cells, formula) => {
      engine.setSheetContent(0, [...cells.map((row) => row.map(typed)), [`=${formula}`]]);
      const at = { sheet: 0, row: cells.length, col: 0 };
      // Excel 2016 would show one of the values, or #VALUE!.
      if (engine.isCellPartOfArray(at)) throw new Error(`spills: ${formula}`);
      return shown(engine.getCellValue(at));
    },
    destroy: () => {
      engine.destroy();
    },
  };
}

function same(judged: CellValue, planned: CellValue): boolean {
  if (typeof judged === "number" && typeof planned === "number") {
    return Math.abs(judged - planned) <= 1e-9 * Math.max(1, Math.abs(planned));
  }
  return JSON.stringify(judged) === JSON.stringify(planned);
}

/** What the engine makes of a plan: its value for a cell of a sheet, rows and columns from 0. */
function calculate(plan: WorkbookPlan): {
  readonly valueOf: (sheet: string, row: number, column: number) => CellValue;
  readonly destroy: () => void;
} {
  const sheets = Object.fromEntries(
    plan.sheets.map((sheet) => [
      sheet.name,
      sheet.cells.map((row) =>
        row.map((cell): RawCellContent => {
          if (cell === null) return null;
          if (cell.kind === "formula") return cell.formula;
          return typed(cell.kind === "number" ? cell.number : cell.text);
        }),
      ),
    ]),
  );
  const names = plan.names.map(({ name, sheet, address: at }) => ({
    name,
    expression: `='${sheet.replaceAll("'", "''")}'!${at}`,
  }));
  const engine = open(sheets, names);
  return {
    valueOf: (name, row, col) => {
      const sheet = engine.getSheetId(name);
      if (sheet === undefined) throw new Error(`no sheet ${name}`);
      return shown(engine.getCellValue({ sheet, row, col }));
    },
    destroy: () => {
      engine.destroy();
    },
  };
}

/**
 * The engine, as Excel is: words that differ in an accent differ. Its rounding of results near zero is off, since it makes NaN
 * of 1e-300.
 */
function open(sheets: Sheets, names: SerializedNamedExpression[], more: Partial<ConfigParams> = {}): HyperFormula {
  registerFixed();
  registerPlaces();
  const config = { licenseKey: "gpl-v3", accentSensitive: true, smartRounding: false, ...more };
  return HyperFormula.buildFromSheets(sheets, config, names);
}

/** A value as a user would type it; the apostrophe is for a text that looks like something else. */
function typed(value: CellValue): RawCellContent {
  if (isCellError(value)) return `=${value.error}`;
  if (typeof value !== "string") return value;
  return value === "" ? '=""' : `'${value}`;
}

function shown(value: EngineValue): CellValue {
  return value instanceof DetailedCellError ? { error: value.value as "#N/A" } : value;
}

/** HyperFormula has no FIXED; it only writes numbers as text for a list, so Intl can stand in for it. */
class Fixed extends FunctionPlugin {
  static override implementedFunctions = {
    FIXED: {
      method: "fixed",
      parameters: [{ argumentType: FunctionArgumentType.NUMBER }, { argumentType: FunctionArgumentType.NUMBER }],
    },
  };

  fixed({ args }: { args: Parameters<Run>[0] }, state: Parameters<Run>[1]): ReturnType<Run> {
    return this.runFunction(args, state, this.metadata("FIXED"), (value: number, decimals: number) =>
      value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    );
  }
}

/** The engine does not export the types of its interpreter. */
type Run = FunctionPlugin["runFunction"];

let registered = false;

function registerFixed(): void {
  if (registered) return;
  HyperFormula.registerFunctionPlugin(Fixed, { enGB: { FIXED: "FIXED" } });
  registered = true;
}
