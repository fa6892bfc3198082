import { CanceledError, ICommandService, type CommandListener, type ICellData } from "@univerjs/core";
import type { Engine, Sheet } from "../simulator/engine";
import type { WorkbookModel } from "../simulator/workbook-model";

/**
 * Keeps people out of the locked cells of protected sheets. Whichever way they came by (keys, paste, the fill handle, a cell
 * that is moved, undo), contents change by two of the engine's mutations, and there every cell is looked at. Rows and columns of
 * a protected sheet stay where they are.
 */
export function guardProtectedSheets(engine: Engine, model: WorkbookModel, onRefused: () => void): void {
  beforeEveryCommand(engine, ({ id, params }, options) => {
    if (model.isWriting || isCalculation(options)) return;
    if (!isRefused(engine, model, id, params ?? {})) return;
    onRefused();
    throw new CanceledError();
  });
}

/**
 * Listens before the engine's own parts do: those note the formulas of a mutation when they hear of it, and would keep one that
 * is refused after them.
 */
function beforeEveryCommand({ univer }: Engine, listener: CommandListener): void {
  const commands = univer.__getInjector().get(ICommandService) as unknown as {
    readonly _beforeCommandExecutionListeners: CommandListener[];
  };
  commands._beforeCommandExecutionListeners.unshift(listener);
}

function isRefused({ workbook }: Engine, model: WorkbookModel, id: string, params: Params): boolean {
  if (STRUCTURAL.test(id)) {
    const sheet = workbook.getSheetBySheetId(params.subUnitId ?? "") ?? workbook.getActiveSheet();
    return model.sheetModel(sheet).protection !== null;
  }
  return touchedCells(id, params).some(({ sheetId, cells }) => {
    const sheet = workbook.getSheetBySheetId(sheetId);
    return sheet !== null && reachesLocked(model, sheet, cells);
  });
}

const STRUCTURAL =
  /^sheet\.(command|mutation)\.(append-row|(insert|remove)-(multi-)?(rows?|cols?)\b|(insert|delete)-range-move|move-(rows|cols|columns)$|reorder-range|split-text|(add|remove)-worksheet-merge)/;

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Cells;
  readonly from?: { readonly subUnitId: string; readonly value: Cells };
  readonly to?: { readonly subUnitId: string; readonly value: Cells };
}

interface TouchedCells {
  readonly sheetId: string;
  readonly cells: Cells;
}

function touchedCells(id: string, { subUnitId = "", cellValue, from, to }: Params): readonly TouchedCells[] {
  if (id === "sheet.mutation.set-range-values") return cellValue ? [{ sheetId: subUnitId, cells: cellValue }] : [];
  if (id !== "sheet.mutation.move-range") return [];
  return [from, to].flatMap((part) => (part ? [{ sheetId: part.subUnitId, cells: part.value }] : []));
}

function reachesLocked(model: WorkbookModel, sheet: Sheet, cells: Cells): boolean {
  if (model.sheetModel(sheet).protection === null) return false;
  return Object.entries(cells).some(([row, line]) =>
    Object.entries(line).some(
      ([column, cell]) => holdsContents(cell) && model.isLocked(sheet, Number(row), Number(column)),
    ),
  );
}

/** A cell that is cleared is `null`; one that is only dressed has a style and nothing else. */
function holdsContents(cell: ICellData | null): boolean {
  return cell === null || (["v", "f", "p", "si"] as const).some((key) => key in cell && cell[key] !== undefined);
}

/** What formulas give reaches locked cells, too. */
function isCalculation(options: unknown): boolean {
  return (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
}
