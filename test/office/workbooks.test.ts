import { isCellError, type CellValue } from "../../src/kpi/cell";
import { cell as address } from "../../src/workbook/a1";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { place, realFigures } from "../support/online-shop";
import { workbookCases, type WorkbookCase } from "../support/workbook-cases";
import { compare, shownByLibreOffice, type Cells } from "./support/compare";

/** The workbooks as LibreOffice shows them, by the name of the case. */
async function shownBy(
  cases: readonly WorkbookCase[],
  recalculation: "always" | "never",
): Promise<ReadonlyMap<string, Cells>> {
  const shown = await shownByLibreOffice(
    cases.map(({ plan }) => plan),
    recalculation,
  );
  return new Map(cases.map(({ name }, at) => [name, shown[at]]));
}

describe("a workbook of open formulas, calculated anew by LibreOffice", () => {
  const cases = workbookCases("native");
  let shown: ReadonlyMap<string, Cells>;
  beforeAll(async () => {
    shown = await shownBy(cases, "always");
  });

  it.each(cases)("shows what the core computes in every formula cell: $name", ({ name, plan }) => {
    const { differences, compared } = compare(plan, shown.get(name));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(400);
  });

  it.each(cases)("shows no error but on the hidden working sheet: $name", ({ name, plan }) => {
    expect(errorsOutsideCalc(plan, shown.get(name))).toEqual([]);
  });

  it.each(["vi", "en"] as const)("shows the published figures of the shop (%s)", (language) => {
    const found = cases.find((each) => each.name === `${language}, full`);
    expectPublishedFigures(found?.plan, shown.get(`${language}, full`));
  });
});

describe("a workbook of KPI functions, opened by LibreOffice without the add-in", () => {
  const cases = workbookCases("kpi");
  let shown: ReadonlyMap<string, Cells>;
  beforeAll(async () => {
    shown = await shownBy(cases, "never");
  });

  it.each(cases)("keeps the values that the file has: $name", ({ name, plan }) => {
    expect(kpiCalls(plan)).toBeGreaterThan(50);
    // A value that is an error LibreOffice calculates anew on every load: those cells stay errors, of another kind.
    const ofAnotherKind = /^_calc!\w+: \{"error":"#NAME\?"\}, not \{"error":/;
    expect(compare(plan, shown.get(name)).differences.filter((each) => !ofAnotherKind.test(each))).toEqual([]);
    expect(errorsOutsideCalc(plan, shown.get(name))).toEqual([]);
  });

  it.each(["vi", "en"] as const)("shows the published figures of the shop (%s)", (language) => {
    const found = cases.find((each) => each.name === `${language}, full`);
    expectPublishedFigures(found?.plan, shown.get(`${language}, full`));
  });
});

/** November 2011 as published with the data set: values, scores and what they add up to. */
function expectPublishedFigures(plan: WorkbookPlan | undefined, shown: Cells | undefined): void {
  const sheet = plan?.sheets.find(({ id }) => id === "scorecard");
  const cells = shown?.get(sheet?.name ?? "") ?? [];
  const row = (of: string): readonly CellValue[] => cells.find(([name]) => name === of) ?? [];
  const [names, perspectives, total] =
    sheet?.name === "Thẻ điểm"
      ? ([VIETNAMESE, ["Tài chính", "Khách hàng", "Quy trình nội bộ"], "Tổng điểm"] as const)
      : ([ENGLISH, ["Financial", "Customer", "Internal process"], "Total score"] as const);
  const actual = 7;
  const score = 10;
  const status = 11;
  const coverage = 13;
  expect(names.map((name) => row(name)[actual])).toEqual([
    expect.closeTo(545.1413, 4),
    expect.closeTo(907.1492, 4),
    "",
    "",
    expect.closeTo(0.544, 4),
    expect.closeTo(0.0316, 4),
  ]);
  expect(names.map((name) => row(name)[score])).toEqual([
    expect.closeTo(0.9028, 4),
    1.2,
    "",
    "",
    expect.closeTo(0.5601, 4),
    1.2,
  ]);
  // Green, amber and red are 3, 2 and 1.
  expect(names.map((name) => row(name)[status])).toEqual([2, 3, "", "", 2, 3]);
  expect(perspectives.map((name) => row(name)[score])).toEqual([
    expect.closeTo(1.0514, 4),
    expect.closeTo(0.5601, 4),
    1.2,
  ]);
  expect(row(total)[score]).toBeCloseTo(0.9509, 4);
  expect(row(total)[coverage]).toBeCloseTo(0.8, 12);
  // The average order is what was sold, divided by what was ordered, of the file itself.
  const { revenue = [], orders = [] } = realFigures();
  const november = place("2011-11");
  expect(row(names[0])[actual]).toBeCloseTo((revenue[november] ?? NaN) / (orders[november] ?? NaN), 9);
}

const VIETNAMESE = [
  "Giá trị đơn hàng trung bình",
  "Doanh thu trung bình mỗi khách hàng",
  "Chi phí thu hút khách hàng",
  "Doanh thu trên chi phí quảng cáo",
  "Tỷ lệ rời bỏ",
  "Tỷ lệ trả hàng (theo giá trị)",
] as const;

const ENGLISH = [
  "Average order value",
  "Average revenue per customer",
  "Customer acquisition cost",
  "Return on ad spend",
  "Customer churn rate",
  "Return rate (by value)",
] as const;

function errorsOutsideCalc(plan: WorkbookPlan, shown: Cells | undefined): readonly string[] {
  return plan.sheets
    .filter(({ id }) => id !== "calc")
    .flatMap(({ name }) =>
      (shown?.get(name) ?? []).flatMap((row, at) =>
        row.flatMap((value, column) => (isCellError(value) ? [`${name}!${address(at, column)}: ${value.error}`] : [])),
      ),
    );
}

function kpiCalls(plan: WorkbookPlan): number {
  return plan.sheets
    .flatMap(({ cells }) => cells.flat())
    .filter((cell) => cell?.kind === "formula" && cell.formula.includes("KPI.")).length;
}
