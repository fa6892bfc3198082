import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { createExcelFormulas } from "../../../src/hosts/excel/formulas/formula-host";
import { compileWorkbook } from "../../../src/workbook/compile";
import { planConversion } from "../../../src/workbook/convert/plan-conversion";
import { proposeSheetNames } from "../../../src/workbook/names";
import { installKpiFunctions } from "../../support/kpi-functions";
import { onlineShop, realFigures } from "../../support/online-shop";
import { startExcel } from "../../support/simulated";

it("converts a scorecard of KPI functions with its hidden and protected sheets, and brings it back", async () => {
  const excel = startExcel();
  await installKpiFunctions(excel);
  const plan = compileWorkbook(onlineShop("vi", { formulas: "kpi" }), {
    prefix: "bsc",
    sheetNames: proposeSheetNames("vi", ["Sheet1"]).names,
    namespace: "KPI",
    figures: realFigures(),
    selection: { month: 11 },
  });
  await createExcelHost().render(plan);
  const before = excel.controls.snapshot();
  const host = createExcelFormulas();
  const convert = async (kind: "native" | "kpi"): Promise<number> => {
    const { changes, staying } = planConversion((await host.formulas("workbook", () => true)) ?? [], kind, "KPI");
    expect(staying).toEqual([]);
    const { results, unprotected } = await host.replaceFormulas(
      changes.map(({ cell, to }) => ({ ...cell, to, holds: (formula) => formula === cell.formula })),
    );
    expect(results.filter((result) => result.kind !== "done")).toEqual([]);
    expect(unprotected).toEqual([]);
    return results.length;
  };
  const shown = values(excel, plan.sheets);
  const count = await convert("native");
  expect(count).toBeGreaterThan(50);
  expect(JSON.stringify(excel.controls.snapshot())).not.toContain('"=KPI.');
  expectSame(values(excel, plan.sheets), shown);
  expect(await convert("kpi")).toBe(count);
  expect(excel.controls.snapshot()).toEqual(before);
}, 120_000);

/** What the cells of some sheets show. */
function values({ controls }: ReturnType<typeof startExcel>, sheets: readonly { readonly name: string }[]) {
  return sheets.flatMap(({ name }) => {
    const sheet = controls.model.findSheet(name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return controls.model
      .filledPlaces(sheet)
      .map(([row, column]) => [name, row, column, controls.model.cell(sheet, row, column).value] as const);
  });
}

function expectSame(found: ReturnType<typeof values>, expected: ReturnType<typeof values>): void {
  expect(found).toHaveLength(expected.length);
  for (const [at, [sheet, row, column, value]] of expected.entries()) {
    const now = found[at][3];
    const isClose =
      typeof now === "number" && typeof value === "number" && Math.abs(now - value) <= 1e-9 * Math.abs(value);
    if (!isClose) expect([sheet, row, column, now]).toEqual([sheet, row, column, value]);
  }
}
