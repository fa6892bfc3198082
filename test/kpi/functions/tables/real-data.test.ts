import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { CellValue } from "../../../../src/kpi/cell";
import { BYGROUP } from "../../../../src/kpi/functions/tables/by-group";
import { BYPERIOD } from "../../../../src/kpi/functions/tables/by-period";
import { COHORT } from "../../../../src/kpi/functions/tables/cohort";
import { SHARE } from "../../../../src/kpi/functions/tables/share";
import { spill } from "../../show";

/*
 * Public data, row by row as they were published, against figures that were not calculated by this project: see
 * test/fixtures/README.md.
 */
const FIXTURES = join(__dirname, "../../../fixtures");
const EXPECTED = JSON.parse(readFileSync(join(FIXTURES, "real-data.expected.json"), "utf8")) as {
  readonly telco: {
    readonly all: { readonly customers: number; readonly churned: number; readonly churn: number };
    readonly contract: Readonly<Record<string, { readonly customers: number; readonly churn: number }>>;
  };
  readonly hr: {
    readonly all: { readonly attrition: number };
    readonly department: Readonly<Record<string, { readonly attrition: number }>>;
  };
  readonly retail: {
    readonly all: { readonly gross: number; readonly orders: number; readonly meanOfMonthlyAov: number };
    readonly aov: Readonly<Record<string, number>>;
    readonly cohort: Readonly<Record<string, { readonly size: number; readonly active: readonly number[] }>>;
  };
};

describe("telco customers", () => {
  const [contract, churned] = columnsOf("telco-churn.csv", ["Contract", "Churn"]);
  const left = yesAsOne(churned);
  const everyone = contract.map(() => [1]);

  it("have the published churn by contract; the total is no mean of the three", () => {
    const { all, contract: expected } = EXPECTED.telco;
    const rows = byLabel(spill(BYGROUP, "CHURN", contract, left, everyone));
    expectClose(rows, {
      ...Object.fromEntries(Object.entries(expected).map(([name, { churn }]) => [name, churn])),
      TOTAL: all.churn,
    });
  });

  it("have the published mix of contracts", () => {
    const rows = spill(SHARE, contract, everyone) as CellValue[][];
    const { all, contract: expected } = EXPECTED.telco;
    expect(Object.fromEntries(rows.map(([name, customers]) => [name, customers]))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, { customers }]) => [name, customers])),
    );
    expect(rows.map(([, customers, share]) => Number(customers) / Number(share))).toEqual(
      rows.map(() => expect.closeTo(all.customers, 6)),
    );
  });
});

describe("employees", () => {
  const [department, attrition] = columnsOf("hr-attrition.csv", ["Department", "Attrition"]);

  it("have the published turnover by department", () => {
    const rows = byLabel(
      spill(
        BYGROUP,
        "STAFFTURN",
        department,
        yesAsOne(attrition),
        department.map(() => [1]),
      ),
    );
    const { all, department: expected } = EXPECTED.hr;
    expectClose(rows, {
      ...Object.fromEntries(Object.entries(expected).map(([name, each]) => [name, each.attrition])),
      TOTAL: all.attrition,
    });
  });
});

describe("invoices of an online shop", () => {
  const [dates, customers, amounts] = columnsOf("online-retail-sales.csv", ["InvoiceDate", "CustomerID", "Amount"]);
  const revenue = amounts.map(([amount]) => [Number(amount)]);

  it("have the published average order value by month; the total is no mean of the months", () => {
    const rows = byLabel(
      spill(
        BYPERIOD,
        "AOV",
        dates,
        "month",
        revenue,
        dates.map(() => [1]),
      ),
    );
    const { aov, all } = EXPECTED.retail;
    expectClose(rows, { ...aov, TOTAL: all.gross / all.orders });
    expect(rows["TOTAL"]).not.toBeCloseTo(all.meanOfMonthlyAov, 0);
  });

  it("have the published cohorts: customers by the month of their first order", () => {
    const cohorts = Object.entries(EXPECTED.retail.cohort);
    const filledUp = (row: readonly number[]): CellValue[] => [...row, ...Array<CellValue>(13 - row.length).fill("")];
    expect(spill(COHORT, customers, dates, "month", "count")).toEqual(
      cohorts.map(([month, { size, active }]) => [month, size, ...filledUp(active)]),
    );
    expect(spill(COHORT, customers, dates)).toEqual(
      cohorts.map(([month, { size, active }]) => [month, size, ...filledUp(active.map((number) => number / size))]),
    );
  });
});

function columnsOf(file: string, names: readonly string[]): CellValue[][][] {
  const text = readFileSync(join(FIXTURES, file), "utf8");
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return names.map((name) => data.map((row) => [row[name]]));
}

function yesAsOne(column: readonly (readonly CellValue[])[]): number[][] {
  return column.map(([value]) => [value === "Yes" ? 1 : 0]);
}

function byLabel(rows: ReturnType<typeof spill>): Record<string, number | string> {
  return Object.fromEntries(rows as [string, number | string][]);
}

/** To 1e-9 of the number's size. */
function expectClose(
  rows: Readonly<Record<string, number | string>>,
  expected: Readonly<Record<string, number>>,
): void {
  expect(Object.keys(rows).sort()).toEqual(Object.keys(expected).sort());
  const wrong = Object.entries(expected).filter(([name, value]) => Math.abs(Number(rows[name]) - value) > 1e-9 * value);
  expect(wrong).toEqual([]);
}
