import type { CellMatrix, CellValue } from "../../src/kpi/cell";
import { parseArea } from "../../src/workbook/a1";
import { compileWorkbook } from "../../src/workbook/compile";
import { decodeScorecard, decodeWorkbook, readableNames, scorecardsIn } from "../../src/workbook/decode";
import { proposeSheetNames } from "../../src/workbook/names";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { modelChunks } from "../../src/workbook/sheets/kpi";
import { onlineShop, onlineShopAnswers, realFigures } from "../support/online-shop";
import { buildScorecard } from "../../src/scorecard/build";

const plan = compileWorkbook(onlineShop("vi"), {
  prefix: "bsc2",
  sheetNames: proposeSheetNames("vi", []).names,
  namespace: "KPI",
  figures: realFigures(),
  selection: { month: 11, view: "yearToDate", comparison: "sameLastYear", scoreKind: "achievement" },
});
const NAMES = readableNames("bsc2");

describe("decodeWorkbook(prefix, cells)", () => {
  it("gives back what was compiled", () => {
    const decoded = decodeWorkbook("bsc2", cellsOf(plan));
    expect(decoded?.scorecard).toEqual(onlineShop("vi"));
    expect(decoded?.period).toBe("2011-11");
    expect(decoded?.picked).toEqual({ view: "yearToDate", comparison: "sameLastYear", scoreKind: "achievement" });
    for (const [input, figures] of Object.entries(realFigures())) expect(decoded?.figures[input]).toEqual(figures);
    expect(decoded?.figures["adSpend"]?.every((figure) => figure === null)).toBe(true);
  });

  it("takes weights, targets and owners from the sheet", () => {
    const cells = cellsOf(plan);
    const targets = cells[NAMES.targets].map((row) => [...row]);
    const owners = cells[NAMES.owners].map((row) => [...row]);
    const aov = 1;
    targets[aov] = [35, 0.35, null, 600];
    owners[aov] = ["Chị Lan"];
    const kpi = decodeWorkbook("bsc2", {
      ...cells,
      [NAMES.targets]: targets,
      [NAMES.owners]: owners,
    })?.scorecard.kpis.find(({ id }) => id === "AOV");
    expect(kpi).toMatchObject({ weight: 35, minimum: null, target: 600, owner: "Chị Lan" });
  });

  it("still opens when a sheet was deleted", () => {
    const cells = cellsOf(plan);
    const deleted = Object.fromEntries(Object.keys(cells).map((name) => [name, null]));
    const decoded = decodeWorkbook("bsc2", { ...deleted, [NAMES.model]: cells[NAMES.model] });
    expect(decoded?.scorecard).toEqual(onlineShop("vi"));
    expect(decoded?.period).toBeNull();
    expect(decoded?.picked).toEqual({ view: "month", comparison: "previousPeriod", scoreKind: "performance" });
  });

  it("takes what a workbook takes where a picker holds none of its words", () => {
    const cells = { ...cellsOf(plan), [NAMES.view]: [["?"]], [NAMES.scoring]: [[{ error: "#REF!" } as const]] };
    expect(decodeWorkbook("bsc2", cells)?.picked).toMatchObject({ view: "month", scoreKind: "performance" });
  });
});

describe("decodeScorecard(model)", () => {
  it.each<[string, CellMatrix]>([
    ["nothing", [[null]]],
    ["a foreign text", [["hello"]]],
    ["half a model", [[modelChunks(onlineShop("vi"))[0]?.slice(0, 100) ?? ""]]],
    ["another version", [['json:{"schema":2}']]],
    ["a prototype trick", [['json:{"__proto__":{"schema":1}}']]],
    ["an error cell", [[{ error: "#REF!" }]]],
  ])("refuses %s", (_, cells) => {
    expect(decodeScorecard(cells)).toBeNull();
  });

  it("refuses KPIs, inputs and numbers that the catalogue does not know", () => {
    const change = (json: object): CellMatrix => [[`json:${JSON.stringify({ ...onlineShop("vi"), ...json })}`]];
    expect(decodeScorecard(change({}))).not.toBeNull();
    expect(decodeScorecard(change({ kpis: [] }))).toBeNull();
    expect(decodeScorecard(change({ kpis: [{ ...onlineShop("vi").kpis[0], id: "constructor" }] }))).toBeNull();
    expect(decodeScorecard(change({ inputs: [] }))).toBeNull();
    expect(
      decodeScorecard(change({ timeline: { firstMonth: "2010-12", months: 1e9, fiscalYearStart: 1 } })),
    ).toBeNull();
    expect(decodeScorecard(change({ kpis: [...onlineShop("vi").kpis].reverse() }))).toBeNull();
  });

  it("keeps whatever people type, in as many cells as it takes", () => {
    const hostile = `=HYPERLINK("http://x")'"🎯${"ế".repeat(200)}\u2028`;
    const answers = onlineShopAnswers("vi", { organisation: { name: hostile, mission: "🎯".repeat(30_000) } });
    const scorecard = buildScorecard(answers);
    const chunks = modelChunks({
      ...scorecard,
      organisation: { ...scorecard.organisation, mission: "🎯".repeat(5000) },
    });
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.every((chunk) => chunk.length < 32_767 && chunk.startsWith("json:"))).toBe(true);
    expect(decodeScorecard(chunks.map((chunk) => [chunk]))?.organisation.mission).toBe("🎯".repeat(5000));
    expect(decodeScorecard(chunks.map((chunk) => [chunk]))?.organisation.name).toBe(scorecard.organisation.name);
  });
});

describe("scorecardsIn(names)", () => {
  it("finds every scorecard by its model", () => {
    expect(scorecardsIn(["Sales", "bsc10_model", "bsc_model", "bsc_period", "BSC2_model", "xbsc_model"])).toEqual([
      "bsc",
      "BSC2",
      "bsc10",
    ]);
  });
});

/** The cells under the readable names, as a host would read them. */
function cellsOf(from: WorkbookPlan): Record<string, CellMatrix> {
  const cells = (name: string): CellMatrix => {
    const named = from.names.find((each) => each.name === name);
    const sheet = from.sheets.find((each) => each.name === named?.sheet);
    const area = parseArea(named?.address ?? "");
    if (sheet === undefined || area === null) throw new Error(name);
    return sheet.cells.slice(area.row, area.lastRow + 1).map((row) =>
      row.slice(area.column, area.lastColumn + 1).map((cell): CellValue => {
        if (cell === null) return null;
        if (cell.kind === "number") return cell.number;
        return cell.kind === "text" ? cell.text : cell.value;
      }),
    );
  };
  return Object.fromEntries(Object.values(readableNames(from.prefix)).map((name) => [name, cells(name)]));
}
