import { absoluteArea, parseArea, type Area } from "../../workbook/a1";
import type { ActiveCell, CellsFound, CellsRequest } from "../host";
import { matrixOf } from "./cell-values";
import { patiently } from "./errors";

/**
 * What stands in some ranges, in three syncs. Whole columns and rows are read as far as the sheet is used, so that two of them
 * keep the same length.
 *
 * @param most - How many cells may be read altogether; ranges beyond it are not read.
 */
export function readCells(requests: readonly CellsRequest[], most: number): Promise<readonly CellsFound[]> {
  return patiently({ step: "read" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const asked = requests.map(({ sheet }) =>
        (sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(sheet)).load("name"),
      );
      await context.sync();
      // The sheet in view is there; of the others each may be missing.
      const sheets = asked.map((sheet, place) =>
        requests[place]?.sheet !== null && sheet.isNullObject ? null : sheet,
      );
      const used = sheets.map((sheet) => sheet?.getUsedRangeOrNullObject(true).load("address") ?? null);
      await context.sync();
      const sizes = requests.map(({ address }, place) => clip(address, usedArea(used[place])));
      const total = sizes.reduce((sum, area) => sum + cellsIn(area), 0);
      const ranges = sizes.map((area, place) => {
        if (area === null || total > most) return null;
        return sheets[place]?.getRange(absoluteArea(area)).load("values,valueTypes") ?? null;
      });
      await context.sync();
      return requests.map((_, place): CellsFound => {
        const [sheet, area, range] = [sheets[place] ?? null, sizes[place] ?? null, ranges[place] ?? null];
        if (sheet === null || area === null) return { kind: "missing" };
        if (range === null) return { kind: "tooMany", cells: total };
        return { kind: "cells", sheet: sheet.name, row: area.row, column: area.column, values: matrixOf(range) };
      });
    }),
  );
}

/** The selected cell with its formula. */
export function readActiveCell(): Promise<ActiveCell> {
  return patiently({ step: "read" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      const cell = context.workbook.getActiveCell().load("address,formulas,values,valueTypes,text");
      await context.sync();
      const content: unknown = cell.formulas[0]?.[0];
      return {
        sheet: sheet.name,
        address: cell.address.slice(cell.address.lastIndexOf("!") + 1).replaceAll("$", ""),
        formula: typeof content === "string" && content.startsWith("=") && !isText(cell) ? content : null,
        value: matrixOf(cell)[0]?.[0] ?? null,
        text: cell.text[0]?.[0] ?? "",
      };
    }),
  );
}

/** A text that begins with an equals sign, behind an apostrophe, is its own content. */
function isText({ formulas, values }: Excel.Range): boolean {
  return formulas[0]?.[0] === values[0]?.[0];
}

function usedArea(used: Excel.Range | null | undefined): Area {
  const address = used?.isNullObject !== false ? "A1" : used.address;
  return parseArea(address.slice(address.lastIndexOf("!") + 1)) ?? { row: 0, column: 0, lastRow: 0, lastColumn: 0 };
}

/** The area of an address; of whole columns or rows, what is used of them. `null` for what is no address. */
function clip(address: string, used: Area): Area | null {
  const bare = address.replaceAll("$", "").toUpperCase();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(bare);
  if (columns !== null) return parseArea(`${columns[1] ?? ""}1:${columns[2] ?? ""}${String(used.lastRow + 1)}`);
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(bare);
  if (rows === null) return parseArea(bare);
  return { row: Number(rows[1]) - 1, column: 0, lastRow: Number(rows[2]) - 1, lastColumn: used.lastColumn };
}

function cellsIn(area: Area | null): number {
  return area === null ? 0 : (area.lastRow - area.row + 1) * (area.lastColumn - area.column + 1);
}
