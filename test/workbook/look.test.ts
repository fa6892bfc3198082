import type { Language } from "../../src/kpi/language";
import { parseArea } from "../../src/workbook/a1";
import { compileWorkbook } from "../../src/workbook/compile";
import { layOut, SCORECARD_COLUMNS } from "../../src/workbook/layout";
import { proposeSheetNames } from "../../src/workbook/names";
import type { PlanCell, SheetId, SheetPlan } from "../../src/workbook/plan";
import { DASHBOARD_WORDS } from "../../src/workbook/sheets/dashboard.words";
import { STYLES, type Style } from "../../src/workbook/style";
import { WORKBOOK_WORDS } from "../../src/workbook/words";
import { onlineShop, realFigures } from "../support/online-shop";

describe.each(["vi", "en"] as const)("the look of a workbook in %s", (language) => {
  const names = proposeSheetNames(language, []).names;
  const sheets = compileSheets(language);
  const sheet = (id: SheetId): SheetPlan => sheets.find((each) => each.id === id)!;
  const words = WORKBOOK_WORDS[language];

  it("leaves a gap between a number and the text on its right", () => {
    const touching = sheets
      .filter(({ visible }) => visible)
      .flatMap((each) => pairs(each).filter(([left, right]) => touch(each, left, right)))
      .map(([, right]) => right.content);
    expect(touching).toEqual([]);
  });

  it("has room in every tile for full coverage, two digits of reds and any light", () => {
    const { totalColumn, firstTileColumn } = layOut(onlineShop(language), "bsc", names).dashboard;
    const { coverage, reds } = DASHBOARD_WORDS[language];
    const longest = Math.max(...[`${coverage}100% · 99${reds}`, ...Object.values(words.lights)].map(lengthOf));
    const tiles = sheet("dashboard").columnWidths.slice(totalColumn, firstTileColumn + 4);
    expect(tiles).toHaveLength(5);
    expect(Math.min(...tiles)).toBeGreaterThanOrEqual(longest);
  });

  it("has room on the Scorecard for every unit, direction and light on one line", () => {
    const width = (column: keyof typeof SCORECARD_COLUMNS): number =>
      sheet("scorecard").columnWidths[SCORECARD_COLUMNS[column]];
    const units = ["£", "%", words.timesUnit].map((unit) => `${unit} ${words.perMonth}`);
    expect(width("unit")).toBeGreaterThanOrEqual(Math.max(...units.map(lengthOf)));
    expect(width("direction")).toBeGreaterThanOrEqual(Math.max(...Object.values(words.directions).map(lengthOf)));
    expect(width("light")).toBeGreaterThanOrEqual(
      Math.max(...[...Object.values(words.lights), words.noTarget].map(lengthOf)),
    );
  });
});

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: PlanCell;
}

function compileSheets(language: Language): readonly SheetPlan[] {
  return compileWorkbook(onlineShop(language), {
    prefix: "bsc",
    sheetNames: proposeSheetNames(language, []).names,
    namespace: "KPI",
    figures: realFigures(),
    selection: { month: 11 },
  }).sheets;
}

/** Cells with content that stand side by side. */
function pairs({ cells }: SheetPlan): readonly (readonly [Cell, Cell])[] {
  return cells.flatMap((line, row) =>
    line.slice(1).flatMap((content, column) => {
      const left = line[column];
      if (left === null || content === null) return [];
      return [
        [
          { row, column, content: left },
          { row, column: column + 1, content },
        ] as const,
      ];
    }),
  );
}

function touch(sheet: SheetPlan, left: Cell, right: Cell): boolean {
  const { horizontal = "left", indent = 0 } = styleAt(sheet, right);
  return endsAtTheRight(sheet, left) && !isNumber(right.content) && horizontal === "left" && indent === 0;
}

function endsAtTheRight(sheet: SheetPlan, cell: Cell): boolean {
  const { horizontal } = styleAt(sheet, cell);
  return horizontal === "right" || (horizontal === undefined && isNumber(cell.content));
}

function isNumber(content: PlanCell): boolean {
  return content?.kind === "number" || (content?.kind === "formula" && typeof content.value === "number");
}

function styleAt({ styles }: SheetPlan, { row, column }: Cell): Style {
  const painted = styles.filter(({ range }) => {
    const area = parseArea(range)!;
    return area.row <= row && row <= area.lastRow && area.column <= column && column <= area.lastColumn;
  });
  return Object.assign({}, ...painted.map(({ style }) => STYLES[style])) as Style;
}

/** In characters of the default font, of which the typeface of the workbook needs no more. */
function lengthOf(text: string): number {
  return [...text].length;
}
