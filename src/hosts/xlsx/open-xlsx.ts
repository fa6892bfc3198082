import { strFromU8, zipSync } from "fflate";
import type { NamedRange, Sheet, Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { cellErrorCode, type CellMatrix, type CellValue } from "../../kpi/cell";
import { areaAddress, parseArea, unquoteSheet, type Area } from "../../workbook/a1";
import type { WorkbookReader } from "../host";
import { FileRefused } from "./file-refused";
import { unpack } from "./unpack";

/**
 * Opens a file to be read: one of ours, as it was written or as Excel, LibreOffice or another program saved it since.
 *
 * @throws FileRefused, also later when a sheet is read that turns out to be broken.
 */
export async function openXlsx(file: Uint8Array): Promise<WorkbookReader> {
  const parts = unpack(file, isNeeded);
  refuseOtherDocuments(parts);
  if ((parts.get("xl/workbook.xml")?.length ?? 0) > LARGEST_DIRECTORY) throw new FileRefused("tooLarge");
  // The library sees only what was unpacked within limits, not the file itself.
  const checked = zipSync(Object.fromEntries(parts), { level: 0 });
  // Which sheets there are is in another part than the sheets.
  const tabs: string[] = [];
  const { namedRanges = [] } = await readParts(checked, (name) => {
    tabs.push(name);
    return false;
  });
  const places = placesOf(namedRanges);
  const names = namedRanges.filter(isGlobal).map(({ name }) => name);
  const sheets = readOnce(checked, [...places.values()]);
  return {
    survey: () => Promise.resolve({ sheets: tabs, names, unfinished: [] }),
    read: async <N extends string>(names: readonly N[]) => {
      const wanted = names.map((name) => places.get(name.toLowerCase()) ?? null);
      const cells: [N, CellMatrix | null][] = [];
      for (const [at, name] of names.entries()) {
        const place = wanted[at] ?? null;
        cells.push([name, place === null ? null : matrixUnder(place, await sheets(place))]);
      }
      return Object.fromEntries(cells) as Record<N, CellMatrix | null>;
    },
  };
}

/** Pictures, charts, themes and styles say nothing about what the cells hold. Without styles a date is the number it is. */
function isNeeded(path: string): boolean {
  return (
    /\.(xml|rels)$/i.test(path) &&
    !/(^|\/)(styles\.xml|worksheets\/_rels\/|theme\/|drawings\/|charts\/|docProps\/|customXml\/|webextensions\/)/i.test(
      path,
    )
  );
}

function refuseOtherDocuments(parts: ReadonlyMap<string, Uint8Array>): void {
  const types = parts.get("[Content_Types].xml");
  // Any zip at all: a document of LibreOffice's own, pictures.
  if (types === undefined) throw new FileRefused(parts.has("xl/workbook.xml") ? "damaged" : "notAWorkbook");
  const text = strFromU8(types);
  if (/macroEnabled/i.test(text)) throw new FileRefused("macros");
  if (!/spreadsheetml\.(sheet|template)\.main\+xml/.test(text)) throw new FileRefused("notAWorkbook");
}

/** Thousands of sheets and names fit into it. */
const LARGEST_DIRECTORY = 4 * 1024 * 1024;

async function readParts(file: Uint8Array, wanted: (sheet: string) => boolean, range?: string): Promise<Workbook> {
  try {
    return await readXlsx(file, { sheets: ({ name }) => wanted(name), ...(range !== undefined && { range }) });
  } catch (cause) {
    throw new FileRefused("damaged", { cause });
  }
}

/** Where a name leads to. */
interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** The places of the workbook's names, in small letters: spreadsheets do not tell them apart. */
function placesOf(namedRanges: readonly NamedRange[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { name, range } of namedRanges.filter(isGlobal)) {
    const at = range.lastIndexOf("!");
    // A name whose cells were deleted refers to #REF!.
    const area = parseArea(range.slice(at + 1));
    if (at > 0 && area !== null) places.set(name.toLowerCase(), { sheet: unquoteSheet(range.slice(0, at)), area });
  }
  return places;
}

/** A copy of a sheet brings names of its own with it, which hold on that sheet only. */
function isGlobal({ scope }: NamedRange): boolean {
  return scope === undefined;
}

/** No scorecard has as many cells under its names. */
const MOST_CELLS = 500_000;

/**
 * Reads every sheet at most once, however often it is asked for, and of it what lies under any name.
 * @returns The sheet of a place; `undefined` where it was deleted.
 */
function readOnce(file: Uint8Array, places: readonly Place[]): (place: Place) => Promise<Sheet | undefined> {
  const sheets = new Map<string, Promise<Sheet | undefined>>();
  return (place) => {
    if (isTooLarge(place.area)) throw new FileRefused("tooLarge");
    const known = sheets.get(place.sheet);
    if (known !== undefined) return known;
    const areas = places.filter(({ sheet, area }) => sheet === place.sheet && !isTooLarge(area));
    const range = areaAddress(around(areas.map(({ area }) => area)));
    const read = readParts(file, (sheet) => sheet === place.sheet, range).then(({ sheets: [found] }) => found);
    sheets.set(place.sheet, read);
    return read;
  };
}

/** The library lays out everything from A1. */
function isTooLarge({ lastRow, lastColumn }: Area): boolean {
  return (lastRow + 1) * (lastColumn + 1) > MOST_CELLS;
}

/** The rectangle from A1 that holds all these areas. */
function around(areas: readonly Area[]): Area {
  const lastRow = Math.max(...areas.map((area) => area.lastRow));
  const lastColumn = Math.max(...areas.map((area) => area.lastColumn));
  const whole = { row: 0, column: 0, lastRow, lastColumn };
  if (isTooLarge(whole)) throw new FileRefused("tooLarge");
  return whole;
}

function matrixUnder(place: Place, sheet: Sheet | undefined): CellMatrix | null {
  if (sheet === undefined) return null;
  const { row, column, lastRow, lastColumn } = place.area;
  return Array.from({ length: lastRow - row + 1 }, (_, down) =>
    Array.from({ length: lastColumn - column + 1 }, (__, right) => valueAt(sheet, row + down, column + right)),
  );
}

function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  const value = sheet.rows[row]?.[column] ?? null;
  if (value === null || value === "") return null;
  if (sheet.cells?.get(`${String(row)},${String(column)}`)?.type === "error") return { error: cellErrorCode(value) };
  // Without styles nothing is a date.
  return value instanceof Date ? null : value;
}
