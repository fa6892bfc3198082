import type { Language } from "../../src/kpi/language";
import { buildScorecard } from "../../src/scorecard/build";
import type { KpiAnswer } from "../../src/scorecard/answers";
import { checkPlan } from "../../src/workbook/check";
import { compileWorkbook } from "../../src/workbook/compile";
import { layOut, SCORECARD_COLUMNS } from "../../src/workbook/layout";
import { proposeSheetNames } from "../../src/workbook/names";
import type { PlanCell, SheetId, WorkbookPlan } from "../../src/workbook/plan";
import { disagreements } from "../support/judge";
import { onlineShopAnswers, place, realFigures } from "../support/online-shop";

const valueOf = (cell: PlanCell): unknown => (cell?.kind === "formula" ? cell.value : null);

type Changes = Readonly<Record<string, Partial<KpiAnswer>>>;
type Column = keyof typeof SCORECARD_COLUMNS;

describe.each(["vi", "en"] as const)("what takes part in scores, in %s", (language) => {
  const say = (vi: string, en: string): string => (language === "vi" ? vi : en);

  it("leaves a KPI without a target out of the coverage, whatever it weighs", () => {
    const ticked = { chosen: true, weight: 900, target: null };
    const workbook = compile(language, { GROSSMARGIN: ticked, RETENTION: ticked });
    expect(disagreements(workbook.plan)).toEqual([]);
    expect(workbook.total("months")).toBeCloseTo(0.8, 12);
    expect(workbook.total("score")).toEqual(expect.any(Number));
  });

  it("says that there are not enough data where there are some", () => {
    const workbook = compile(language, { CAC: { weight: 500 } });
    expect(disagreements(workbook.plan)).toEqual([]);
    expect(workbook.total("light")).toBe(say("– Chưa đủ số liệu", "– Not enough data"));
    expect(workbook.perspective(0, "light")).toBe(say("– Chưa đủ số liệu", "– Not enough data"));
    expect(workbook.tile(1, 2)).toBe(say("– Chưa đủ số liệu", "– Not enough data"));
    expect(compile(language, {}, {}).total("light")).toBe(say("– Chưa có số liệu", "– No data"));
  });

  it("says that there are no weights, or no KPI with a score", () => {
    const none = compile(language, everyKpi({ weight: 0 }));
    expect(disagreements(none.plan)).toEqual([]);
    expect(none.total("light")).toBe(say("– Chưa có trọng số", "– No weights"));
    const targetless = compile(language, everyKpi({ target: null }));
    expect(disagreements(targetless.plan)).toEqual([]);
    expect(targetless.total("light")).toBe(say("– Chưa chấm điểm", "– Not scored"));
    expect(JSON.stringify(targetless.plan.sheets[0]?.cells)).toContain(
      say("Chưa KPI nào có mục tiêu để so", "No KPI has a target to hold it against yet"),
    );
    expect(JSON.stringify(targetless.plan.sheets[0]?.cells.map((row) => row.map(valueOf)))).not.toContain(
      say("Không có KPI nào dưới mục tiêu", "No KPI is off target"),
    );
  });

  it.each([
    ["above the target where higher is better", "AOV", { minimum: 600, target: 550 }],
    ["above a target of 0", "AOV", { minimum: 500, target: 0 }],
    ["below the target where lower is better", "CHURN", { minimum: 0.4, target: 0.5 }],
  ] as const)("takes a KPI out whose limit is %s, and says why", (_, id, change) => {
    for (const scoreKind of ["performance", "achievement"] as const) {
      const workbook = compile(language, { [id]: change }, undefined, scoreKind);
      expect(disagreements(workbook.plan)).toEqual([]);
      expect(workbook.kpi(id, "score")).toBe("");
      expect(workbook.kpi(id, "status")).toBe("");
      expect(workbook.kpi(id, "light")).toBe(say("– Giới hạn sai phía", "– Limit on wrong side"));
      expect(workbook.kpi(id, "note")).toBe(
        say("Giới hạn nằm sai phía của mục tiêu.", "The limit is on the wrong side of the target."),
      );
      expect(workbook.total("months")).toBeCloseTo(id === "AOV" ? 60 / 80 : 55 / 75, 12);
    }
  });

  it.each<[string, PlanCell]>([
    ["a text", { kind: "text", text: "abc" }],
    ["a negative number", { kind: "number", number: -5 }],
    ["an error", { kind: "formula", formula: "=1/0", value: { error: "#DIV/0!" } }],
  ])("counts %s in a weight cell as 0", (_, typed) => {
    for (const id of ["AOV", "CHURN"]) {
      const workbook = compile(language, { [id]: { weight: 0 } });
      expect(disagreements(workbook.with(id, "weight", typed))).toEqual([]);
    }
  });

  it.each(["minimum", "target"] as const)("counts a text in a cell for the %s as nothing", (column) => {
    const workbook = compile(language, { AOV: { [column]: null } });
    expect(disagreements(workbook.with("AOV", column, { kind: "text", text: "abc" }))).toEqual([]);
  });
});

function everyKpi(change: Partial<KpiAnswer>): Changes {
  return Object.fromEntries(onlineShopAnswers("en").kpis.map(({ id }) => [id, change]));
}

/** The online shop with changed KPIs, and what its cells hold. */
function compile(
  language: Language,
  changes: Changes,
  figures = realFigures(),
  scoreKind: "performance" | "achievement" = "performance",
) {
  const answers = onlineShopAnswers(language);
  const scorecard = buildScorecard({
    ...answers,
    kpis: answers.kpis.map((kpi) => ({ ...kpi, ...changes[kpi.id] })),
  });
  const sheetNames = proposeSheetNames(language, []).names;
  const selection = { month: place("2011-11"), scoreKind };
  const plan = compileWorkbook(scorecard, { prefix: "bsc", sheetNames, namespace: "KPI", figures, selection });
  expect(checkPlan(plan, "KPI")).toEqual([]);
  const layout = layOut(scorecard, "bsc", sheetNames);
  const value = (sheet: SheetId, row: number, column: number): unknown => {
    const cell = plan.sheets.find(({ id }) => id === sheet)?.cells[row]?.[column];
    return cell?.kind === "formula" ? cell.value : cell;
  };
  const rowOf = (id: string): number => layout.scorecard.kpiRows[scorecard.kpis.findIndex((kpi) => kpi.id === id)];
  const { totalRow, perspectiveRows } = layout.scorecard;
  return {
    plan,
    kpi: (id: string, column: Column) => value("scorecard", rowOf(id), SCORECARD_COLUMNS[column]),
    total: (column: Column) => value("scorecard", totalRow, SCORECARD_COLUMNS[column]),
    perspective: (at: number, column: Column) => value("scorecard", perspectiveRows[at], SCORECARD_COLUMNS[column]),
    tile: (at: number, line: number) =>
      value("dashboard", layout.dashboard.tileRow + line, layout.dashboard.totalColumn + at),
    /** The plan with something typed over a cell of a KPI, past the rules of the cell. */
    with: (id: string, column: Column, typed: PlanCell): WorkbookPlan => ({
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((line, row) =>
          line.map((cell, at) =>
            sheet.id === "scorecard" && row === rowOf(id) && at === SCORECARD_COLUMNS[column] ? typed : cell,
          ),
        ),
      })),
    }),
  };
}
