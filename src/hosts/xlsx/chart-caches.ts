import { isCellError, type CellValue } from "../../kpi/cell";
import { parseArea, unquoteSheet } from "../../workbook/a1";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import type { Parts } from "./mend-parts";
import { escapeXml, unescapeXml } from "./xml-text";

/**
 * Gives the charts the values of their ranges, as spreadsheets store them: a preview on a phone draws these and calculates
 * nothing.
 */
export function addCaches(parts: Parts, sheets: readonly SheetPlan[]): void {
  for (const [path, text] of parts) {
    if (!path.startsWith("xl/charts/chart")) continue;
    parts.set(
      path,
      text.replace(/<c:(num|str)Ref><c:f>([^<]*)<\/c:f><\/c:\1Ref>/g, (_, kind: "num" | "str", reference: string) => {
        const values = valuesUnder(unescapeXml(reference), sheets);
        // Months are dates to a spreadsheet, or words.
        const numbers = kind === "num" && values.every((value) => typeof value !== "string");
        return numbers
          ? `<c:numRef><c:f>${reference}</c:f><c:numCache>${pointsOf(values)}</c:numCache></c:numRef>`
          : `<c:strRef><c:f>${reference}</c:f><c:strCache>${pointsOf(values)}</c:strCache></c:strRef>`;
      }),
    );
  }
}

function pointsOf(values: readonly CellValue[]): string {
  const points = values.map((value, place) =>
    value === null || isCellError(value) || (typeof value === "number" && !Number.isFinite(value))
      ? ""
      : `<c:pt idx="${String(place)}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(values.length)}"/>${points.join("")}`;
}

/** The values of a row or column of cells: `'_calc'!$B$3:$M$3`. */
function valuesUnder(reference: string, sheets: readonly SheetPlan[]): readonly CellValue[] {
  const at = reference.lastIndexOf("!");
  const name = unquoteSheet(reference.slice(0, at));
  const area = parseArea(reference.slice(at + 1));
  const sheet = sheets.find((each) => each.name === name);
  if (area === null || sheet === undefined) throw new Error(`not a range: ${reference}`);
  return sheet.cells
    .slice(area.row, area.lastRow + 1)
    .flatMap((row) => row.slice(area.column, area.lastColumn + 1).map(valueOf));
}

function valueOf(cell: PlanCell): CellValue {
  if (cell === null) return null;
  if (cell.kind === "formula") return cell.value;
  return cell.kind === "number" ? cell.number : cell.text;
}
