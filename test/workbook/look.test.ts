import type { Language } from "../../src/kpi/language";
import { buildScorecard } from "../../src/scorecard/build";
import { LONGEST } from "../../src/scorecard/check";
import type { Figures } from "../../src/scorecard/readings";
import type { Scorecard } from "../../src/scorecard/scorecard";
import { parseArea } from "../../src/workbook/a1";
import { checkPlan } from "../../src/workbook/check";
import { compileWorkbook } from "../../src/workbook/compile";
import { layOut, SCORECARD_COLUMNS } from "../../src/workbook/layout";
import { proposeSheetNames } from "../../src/workbook/names";
import { currencyFormat, currencySign, valueText } from "../../src/workbook/number-formats";
import type { PlanCell, SheetId, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { CONTENT_WIDTH, HEADING_WIDTH, LEFT } from "../../src/workbook/sheets/dashboard/columns";
import { DASHBOARD_WORDS } from "../../src/workbook/sheets/dashboard.words";
import { STYLES, type Style } from "../../src/workbook/style";
import { rowHeightFor, widthOf } from "../../src/workbook/text-fit";
import { WORKBOOK_WORDS } from "../../src/workbook/words";
import { disagreements } from "../support/judge";
import { onlineShop, onlineShopAnswers, realFigures } from "../support/online-shop";

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
    const longest = Math.max(
      ...[`${coverage}100% · 99${reds}`, ...Object.values(words.lights), ...Object.values(words.greys)].map(lengthOf),
    );
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
      Math.max(...[...Object.values(words.lights), ...Object.values(words.greys)].map(lengthOf)),
    );
  });
});

describe.each(["vi", "en"] as const)("what does not fit by itself, in %s", (language) => {
  it.each([
    ["VND", 1_250_000_000, 125_000_000_000],
    ["USD", 1_250_000, 125_000_000],
    ["EUR", 1_250_000, 125_000_000],
    ["GBP", 1_250_000, 125_000_000],
  ] as const)("shows amounts in %s in full", (currency, amount, revenue) => {
    const answers = onlineShopAnswers(language, { currency });
    const kpis = answers.kpis.map((kpi) =>
      kpi.id === "AOV" ? { ...kpi, target: amount, minimum: amount * 0.9 } : kpi,
    );
    const scorecard = buildScorecard({ ...answers, kpis });
    const orders = Array.from({ length: 13 }, () => 101);
    const figures = { ...realFigures(), revenue: orders.map((_, month) => revenue + month * 1e6), orders };
    const plan = compileShop(language, scorecard, figures);
    expect(disagreements(plan)).toEqual([]);
    const shown = plan.sheets.filter(({ visible }) => visible).flatMap((sheet) => amountsIn(sheet, scorecard));
    const longest = [revenue, amount].map((number) => valueText(number, "currency", scorecard));
    expect(shown.map(({ text }) => text)).toEqual(expect.arrayContaining(longest));
    expect(shown.filter(({ text, width }) => lengthOf(text) > width)).toEqual([]);
  });

  it("shows every heading in the rows that it has", () => {
    const cut = compileSheets(language).flatMap((sheet) =>
      sheet.cells.flatMap((cells, row) =>
        cells.flatMap((content, column) => {
          if (content?.kind !== "text" || styleAt(sheet, { row, column, content }).fill !== STYLES.header.fill)
            return [];
          const height = sheet.rowHeights.find((each) => each.row === row)?.height ?? Infinity;
          const fitted = { text: content.text, width: sheet.columnWidths[column], style: "header" as const };
          return rowHeightFor([fitted], 0) > height ? [content.text] : [];
        }),
      ),
    );
    expect(cut).toEqual([]);
  });

  it.each([
    ["words", "Tỷ lệ khách hàng quay lại "],
    ["capitals", "CÔNG TY CỔ PHẦN THƯƠNG MẠI "],
    ["one long word", "x"],
  ])("shows the longest texts that the wizard takes in full: %s", (_, piece) => {
    const longest = (length: number): string => piece.repeat(length).slice(0, length).trim();
    const answers = onlineShopAnswers(language, {
      organisation: { name: longest(LONGEST.name), mission: longest(LONGEST.mission) },
    });
    const kpis = answers.kpis.map((kpi) => (kpi.id === "AOV" ? { ...kpi, name: longest(LONGEST.kpiName) } : kpi));
    const scorecard = buildScorecard({ ...answers, kpis });
    const plan = compileShop(language, scorecard, realFigures());
    expect(checkPlan(plan, "KPI")).toEqual([]);
    expect(disagreements(plan)).toEqual([]);
    const [dashboard, onScorecard] = plan.sheets;
    const { navigationRow } = layOut(scorecard, "bsc", proposeSheetNames(language, []).names).dashboard;

    // The title and the mission run on over blank cells.
    for (let row = 0; row < navigationRow - 1; row++) {
      const content = dashboard.cells[row][LEFT];
      const style = dashboard.styles.find(({ range }) => range === `B${String(row + 1)}`)!.style;
      expect(widthOf(textOf(content), style)).toBeLessThanOrEqual(row === 0 ? CONTENT_WIDTH : HEADING_WIDTH);
      expect(dashboard.cells[row].filter((cell) => cell !== null)).toEqual([content]);
    }
    const rows = dashboard.cells.slice(1, navigationRow).map((cells) => textOf(cells[LEFT]));
    expect(rows.join("").replaceAll(" ", "")).toBe(scorecard.organisation.mission.replaceAll(" ", ""));

    // Names wrap.
    for (const sheet of [dashboard, onScorecard]) {
      const named = sheet.cells.flatMap((cells, row) =>
        cells.flatMap((content, column) =>
          textOf(content) === scorecard.kpis[0].name ? [{ row, column, content }] : [],
        ),
      );
      expect(named.length).toBeGreaterThan(0);
      for (const cell of named) {
        expect(styleAt(sheet, cell).wrap).toBe(true);
        const height = sheet.rowHeights.find(({ row }) => row === cell.row)?.height ?? 0;
        const fitted = { text: scorecard.kpis[0].name, width: sheet.columnWidths[cell.column] };
        expect(height).toBeGreaterThanOrEqual(rowHeightFor([fitted], 0));
      }
    }
  });

  it("gives every row of the Dashboard's list room for the longest name", () => {
    const answers = onlineShopAnswers(language);
    const long = "Tỷ lệ khách hàng quay lại ".repeat(4).trim();
    const kpis = answers.kpis.map((kpi) => (kpi.id === "ROAS" ? { ...kpi, name: long } : kpi));
    const scorecard = buildScorecard({ ...answers, kpis });
    const dashboard = compileShop(language, scorecard, {}).sheets[0];
    const { worstRow } = layOut(scorecard, "bsc", proposeSheetNames(language, []).names).dashboard;
    const needed = rowHeightFor([{ text: long, width: dashboard.columnWidths[LEFT], style: "strong" }], 0);
    for (let rank = 0; rank < 5; rank++) {
      const row = worstRow + 1 + rank * 2;
      expect(dashboard.rowHeights.find((each) => each.row === row)?.height).toBeGreaterThanOrEqual(needed);
    }
  });
});

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: PlanCell;
}

function compileSheets(language: Language): readonly SheetPlan[] {
  return compileShop(language, onlineShop(language), realFigures()).sheets;
}

function compileShop(language: Language, scorecard: Scorecard, figures: Figures): WorkbookPlan {
  return compileWorkbook(scorecard, {
    prefix: "bsc",
    sheetNames: proposeSheetNames(language, []).names,
    namespace: "KPI",
    figures,
    selection: { month: 11 },
  });
}

/** Amounts of money as the cells show them, with the width of their column. */
function amountsIn(sheet: SheetPlan, scorecard: Scorecard): readonly { text: string; width: number }[] {
  const sign = currencySign(scorecard.currency);
  return sheet.cells.flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      const width = sheet.columnWidths[column];
      const value = content?.kind === "number" ? content.number : content?.kind === "formula" ? content.value : null;
      if (typeof value === "string") return value.includes(sign) ? [{ text: value, width }] : [];
      if (typeof value !== "number" || formatAt(sheet, row, column) !== currencyFormat(scorecard.currency)) return [];
      return [{ text: valueText(value, "currency", scorecard), width }];
    }),
  );
}

function formatAt({ formats }: SheetPlan, row: number, column: number): string | undefined {
  return formats.filter(({ range }) => covers(range, row, column)).at(-1)?.format;
}

function covers(range: string, row: number, column: number): boolean {
  const area = parseArea(range)!;
  return area.row <= row && row <= area.lastRow && area.column <= column && column <= area.lastColumn;
}

function textOf(content: PlanCell): string {
  if (content?.kind === "text") return content.text;
  return content?.kind === "formula" && typeof content.value === "string" ? content.value : "";
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
  const painted = styles.filter(({ range }) => covers(range, row, column));
  return Object.assign({}, ...painted.map(({ style }) => STYLES[style])) as Style;
}

/** In characters of the default font, of which the typeface of the workbook needs no more. */
function lengthOf(text: string): number {
  return [...text].length;
}
