import type { PlanCell, SheetPlan } from "../../workbook/plan";

/** A request stays well below the 5 MB that Excel on the web accepts, looks included. */
const LARGEST_CHUNK = 1_500_000;

/** What one request of cells holds: whole rows, from a row. */
export interface CellChunk {
  readonly firstRow: number;
  readonly contents: readonly (readonly (string | number | null)[])[];
}

/**
 * The cells of a sheet in as few requests as the size allows: one, except for a very large sheet.
 *
 * @param largest - Characters of JSON that a request may hold.
 */
export function cellChunks(cells: SheetPlan["cells"], largest = LARGEST_CHUNK): readonly CellChunk[] {
  const chunks: { firstRow: number; contents: (string | number | null)[][] }[] = [];
  let size = Infinity;
  for (const [row, line] of cells.entries()) {
    const contents = line.map(contentOf);
    const length = JSON.stringify(contents).length;
    if (size + length > largest) {
      chunks.push({ firstRow: row, contents: [] });
      size = 0;
    }
    chunks.at(-1)?.contents.push(contents);
    size += length;
  }
  return chunks;
}

/** Queues the contents of some rows. Where there are texts alone, as values: a formula may not be as long as a text. */
export function writeChunk(sheet: Excel.Worksheet, { firstRow, contents }: CellChunk): void {
  const columns = contents[0]?.length ?? 0;
  if (columns === 0) return;
  const range = sheet.getRangeByIndexes(firstRow, 0, contents.length, columns);
  const hasFormulas = contents.some((row) =>
    row.some((content) => typeof content === "string" && content.startsWith("=")),
  );
  // `null` leaves a cell as it is: in a new sheet, blank.
  if (hasFormulas) range.formulas = contents as unknown as string[][];
  else range.values = contents as unknown as string[][];
}

/** A leading apostrophe keeps any text a text: no formula, no date, no number comes of it. */
function contentOf(cell: PlanCell): string | number | null {
  if (cell === null) return null;
  if (cell.kind === "number") return cell.number;
  if (cell.kind === "formula") return cell.formula;
  return cell.text === "" ? null : `'${cell.text}`;
}
