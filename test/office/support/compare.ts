import type { CellValue } from "../../../src/kpi/cell";
import { cell as address } from "../../../src/workbook/a1";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { recalculate, cellsOf } from "../../support/libreoffice";
import { fileOf } from "../../support/workbook-cases";

/** The cells of a workbook, by sheet. */
export type Cells = Awaited<ReturnType<typeof cellsOf>>;

/** The workbooks of plans as LibreOffice shows them, in the order given. */
export async function shownByLibreOffice(
  plans: readonly WorkbookPlan[],
  recalculation: "always" | "never",
): Promise<readonly Cells[]> {
  const files = await Promise.all(
    plans.map(async (plan, place) => ({ name: `${String(place)}.xlsx`, bytes: await fileOf(plan) })),
  );
  return Promise.all((await recalculate(files, { recalculation })).map(cellsOf));
}

/** Every formula cell in which LibreOffice and the plan disagree, numbers by 1e-9 of their size; and how many there are in all. */
export function compare(
  plan: WorkbookPlan,
  shown: Cells | undefined,
): { readonly differences: readonly string[]; readonly compared: number } {
  let compared = 0;
  const differences = plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (cell?.kind !== "formula") return [];
        compared++;
        const judged = shown?.get(sheet.name)?.[at]?.[column] ?? null;
        if (same(judged, cell.value)) return [];
        const place = `${sheet.name}!${address(at, column)}`;
        return [`${place}: ${JSON.stringify(judged)}, not ${JSON.stringify(cell.value)} · ${cell.formula}`];
      }),
    ),
  );
  return { differences, compared };
}

function same(judged: CellValue, planned: CellValue): boolean {
  if (typeof judged === "number" && typeof planned === "number") {
    return Math.abs(judged - planned) <= 1e-9 * Math.max(1, Math.abs(planned));
  }
  return JSON.stringify(judged) === JSON.stringify(planned);
}
