import type { FormulaCell, FormulaScope } from "../../host";
import { codeOf, patiently } from "../errors";
import { batched, cellBlocks, sliced, type CellBlock } from "./cell-blocks";
import { inHalves } from "./in-halves";

/** The cells of a scope whose formula is wanted: whole rectangles are read, since one question is quicker than many. */
export function readFormulas(
  scope: FormulaScope,
  isWanted: (formula: string) => boolean,
): Promise<readonly FormulaCell[] | null> {
  return patiently({ step: "read formulas" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = await usedBlocks(context, scope);
      if (sheets === null) return null;
      const names = new Map(sheets.map(({ name, block }) => [block.sheetId, name]));
      const pieces = sheets.flatMap(({ block }) => sliced(block, PIECE));
      const found: Omit<FormulaCell, "isNameError">[] = [];
      for (const batch of batched(pieces, MOST_CELLS, ({ rows, columns }) => rows * columns)) {
        await readPieces(context, batch, "formulas", ({ sheetId, row, column }, formula) => {
          if (typeof formula !== "string" || !formula.startsWith("=") || !isWanted(formula)) return;
          found.push({ sheetId, sheet: names.get(sheetId) ?? "", row, column, formula });
        });
      }
      const values = await valuesOf(context, found);
      return found.flatMap((cell) => {
        const value = values.get(keyOf(cell));
        // A text that begins with an equals sign, behind an apostrophe, is its own content.
        return value === cell.formula ? [] : [{ ...cell, isNameError: value === "#NAME?" }];
      });
    }),
  );
}

/** An answer stays well below the 5 MB that Excel on the web accepts, unless the formulas are very long. */
const MOST_CELLS = 20_000;

/** An answer that is too large after all is asked for again in such pieces, which fit even with the longest formulas. */
const PIECE = 500;

interface UsedSheet {
  readonly name: string;
  readonly block: CellBlock;
}

/** What holds something within a scope, a rectangle for each sheet. */
async function usedBlocks(context: Excel.RequestContext, scope: FormulaScope): Promise<readonly UsedSheet[] | null> {
  const { worksheets } = context.workbook;
  const all = scope === "workbook" ? worksheets.load("items/id,items/name") : null;
  const active = scope === "workbook" ? null : worksheets.getActiveWorksheet().load("id,name");
  await context.sync();
  const sheets = active === null ? (all?.items ?? []) : [active];
  const found = sheets.map((sheet) => ({
    sheet,
    range: (scope === "selection" ? context.workbook.getSelectedRange() : sheet)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  try {
    await context.sync();
  } catch (error) {
    // Several areas, or a picture, are selected.
    if (scope === "selection" && codeOf(error) === "InvalidSelection") return null;
    throw error;
  }
  return found
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({
      name: sheet.name,
      block: {
        sheetId: sheet.id,
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      },
    }));
}

/** Reads pieces in one sync; where the answer is too large for one, in several. */
async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly CellBlock[],
  property: "formulas" | "values",
  visit: (place: { sheetId: string; row: number; column: number }, content: unknown) => void,
): Promise<void> {
  await inHalves(pieces, async (some) => {
    const ranges = some.map((piece) => rangeOf(context, piece).load(property));
    await context.sync();
    for (const [place, { sheetId, row, column }] of some.entries()) {
      const lines: readonly (readonly unknown[])[] = ranges[place]?.[property] ?? [];
      for (const [down, line] of lines.entries()) {
        for (const [right, content] of line.entries())
          visit({ sheetId, row: row + down, column: column + right }, content);
      }
    }
  });
}

/** What scattered cells show, by `keyOf`. */
async function valuesOf(
  context: Excel.RequestContext,
  cells: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[],
): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  const blocks = cellBlocks(cells).flatMap((block) => sliced(block, PIECE));
  for (const batch of batched(blocks, MOST_CELLS, weightOf)) {
    await readPieces(context, batch, "values", (place, value) => found.set(keyOf(place), value));
  }
  return found;
}

/** A rectangle costs a question of its own, however small it is. */
function weightOf({ rows, columns }: CellBlock): number {
  return rows * columns + 20;
}

function rangeOf({ workbook }: Excel.RequestContext, { sheetId, row, column, rows, columns }: CellBlock): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

function keyOf({ sheetId, row, column }: { sheetId: string; row: number; column: number }): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}
