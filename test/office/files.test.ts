import { unzipSync } from "fflate";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { buildScorecard } from "../../src/scorecard/build";
import { cell as address, parseArea } from "../../src/workbook/a1";
import { decodeWorkbook, readableNames } from "../../src/workbook/decode";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { recalculate } from "../support/libreoffice";
import { onlineShopAnswers, realFigures } from "../support/online-shop";
import { fileOf, workbookCases } from "../support/workbook-cases";
import { lookInto, type FoundSheet, type FoundWorkbook } from "./support/look-into";

const CASES = [...workbookCases("native"), ...workbookCases("kpi")];

let ours: readonly FoundWorkbook[];
let saved: readonly Uint8Array[];
let savedAgain: readonly FoundWorkbook[];

beforeAll(async () => {
  const files = await Promise.all(CASES.map(({ plan }) => fileOf(plan)));
  ours = lookInto(files);
  const named = files.map((bytes, place) => ({ name: `${CASES[place].name}.xlsx`, bytes }));
  saved = await recalculate(named, { recalculation: "never" });
  savedAgain = lookInto(saved);
});

describe.each(CASES.map(({ name, plan }, place) => ({ name, plan, place })))(
  "the file of $name ($place)",
  ({ plan, place }) => {
    it("opens in openpyxl without a warning, with everything that was planned", () => {
      const found = ours[place];
      expect(found.names).toEqual(plan.names.map(({ name }) => name).sort());
      expect(found.active).toBe(plan.activeSheet);
      expect(found.properties).toEqual({ title: plan.properties.title, creator: "KPI Scorecard" });
      expect(found.sheets.map(lasting)).toEqual(plan.sheets.map((sheet) => planned(sheet)));
      expect(found.sheets.map(({ freeze, gridlines }) => [freeze, gridlines ?? true])).toEqual(
        plan.sheets.map(({ freeze, gridlines }) => [
          freeze.rows + freeze.columns === 0 ? null : address(freeze.rows, freeze.columns),
          gridlines,
        ]),
      );
    });

    it("keeps it all when LibreOffice saves it again", () => {
      const found = savedAgain[place];
      expect(found.names).toEqual(plan.names.map(({ name }) => name).sort());
      expect(found.sheets.map(lasting)).toEqual(plan.sheets.map((sheet) => planned(sheet)));
      expect(iconSets(saved[place])).toBe(1);
      expect(sparklines(saved[place])).toBe(sparklines(plan));
    });
  },
);

it.each(["vi", "en"] as const)(
  "gives back scorecard and figures from a file that LibreOffice has saved again (%s)",
  async (language) => {
    const place = CASES.findIndex(({ name }) => name === `${language}, full`);
    const reader = await openXlsx(saved[place]);
    const names = readableNames("bsc");
    const cells = await reader.read(Object.values(names));
    const decoded = decodeWorkbook("bsc", cells);
    expect(decoded?.scorecard).toEqual(buildScorecard(onlineShopAnswers(language)));
    expect(decoded?.figures).toMatchObject(realFigures());
    expect(decoded?.period).toBe("2011-11");
  },
);

/** What a sheet keeps on its way through other programs. What is frozen and whether there are gridlines is of a window. */
function lasting(sheet: FoundSheet): unknown {
  return {
    ...sheet,
    freeze: undefined,
    gridlines: undefined,
    // Programs quote a sheet's name only where they must.
    lists: sheet.lists.map((list) => list.replaceAll("'", "")),
    decimals: sheet.decimals.flatMap((ranges) => ranges.split(" ")).sort(),
    // A scale of 100 is none.
    print: { ...sheet.print, scale: sheet.print.scale ?? 100, header: sheet.print.header ?? "" },
  };
}

/** The same of the plan. */
function planned(sheet: SheetPlan): unknown {
  const { print } = sheet;
  return {
    name: sheet.name,
    visible: sheet.visible,
    protected: sheet.protection !== null,
    password: null,
    unlocked: (sheet.protection?.unlocked ?? []).flatMap(cellsIn).sort(),
    rules: sheet.conditionalFormats
      .map(({ range, kind }) => `${range} ${kind === "trafficLights" ? "iconSet" : "expression"}`)
      .sort(),
    lists: sheet.validations
      .flatMap((rule) =>
        rule.kind === "list" ? [`${rule.range} ${String(rule.source)}`.replace(" =", " ").replaceAll("'", "")] : [],
      )
      .sort(),
    decimals: sheet.validations.flatMap((rule) => (rule.kind === "decimal" ? [rule.range] : [])).sort(),
    charts: sheet.charts.length,
    links: sheet.links.length,
    print:
      print === null
        ? { area: null, rows: null, columns: null, landscape: false, fitted: false, scale: 100, breaks: [], header: "" }
        : {
            area: [print.area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")],
            rows: print.titleRows,
            columns: print.titleColumns,
            landscape: print.landscape,
            fitted: print.scale === null,
            scale: print.scale ?? 100,
            breaks: [...print.columnBreaks],
            header: print.header,
          },
  };
}

function cellsIn(range: string): string[] {
  const area = parseArea(range);
  if (area === null) throw new Error(range);
  const { row, column, lastRow, lastColumn } = area;
  return Array.from({ length: lastRow - row + 1 }, (_, down) =>
    Array.from({ length: lastColumn - column + 1 }, (__, right) => address(row + down, column + right)),
  ).flat();
}

function iconSets(file: Uint8Array): number {
  return count(file, /<iconSet[^>]*iconSet="3TrafficLights1"/g);
}

function sparklines(of: Uint8Array | WorkbookPlan): number {
  return of instanceof Uint8Array
    ? count(of, /<x14:sparkline>/g)
    : of.sheets.reduce((sum, sheet) => sum + sheet.sparklines.length, 0);
}

function count(file: Uint8Array, pattern: RegExp): number {
  return Object.entries(unzipSync(file))
    .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
    .reduce((sum, [, part]) => sum + [...new TextDecoder().decode(part).matchAll(pattern)].length, 0);
}
