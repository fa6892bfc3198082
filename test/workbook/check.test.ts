import { checkPlan } from "../../src/workbook/check";
import { compileWorkbook } from "../../src/workbook/compile";
import { proposeSheetNames } from "../../src/workbook/names";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { onlineShop } from "../support/online-shop";

const plan = compileWorkbook(onlineShop("en"), {
  prefix: "bsc",
  sheetNames: proposeSheetNames("en", []).names,
  namespace: "KPI",
});

const withSheet = (change: Partial<SheetPlan>): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => (sheet.id === "dashboard" ? { ...sheet, ...change } : sheet)),
});

const withFormula = (formula: string): WorkbookPlan => withSheet({ cells: [[{ kind: "formula", formula, value: 0 }]] });

const withCell = (cell: PlanCell): WorkbookPlan => withSheet({ cells: [[cell]] });

describe("checkPlan(plan, namespace)", () => {
  it("finds nothing in a plan of ours", () => {
    expect(checkPlan(plan, "KPI")).toEqual([]);
  });

  it.each<[string, WorkbookPlan, RegExp]>([
    ["two sheets of one name", withSheet({ name: "data" }), /two sheets/],
    ["a long tab", withSheet({ name: "x".repeat(32) }), /1 to 31/],
    ["a forbidden character", withSheet({ name: "a/b" }), /forbids/],
    ["an apostrophe at the end", withSheet({ name: "a'" }), /apostrophe/],
    ["Excel's own tab", withSheet({ name: "History" }), /History/],
    ["rows of different length", withSheet({ cells: [[null], [null, null]] }), /differ in length/],
    ["a range that is none", withSheet({ styles: [{ range: "B2:", style: "base" }] }), /no range/],
    ["a volatile function", withFormula("=OFFSET(A1,1,1)"), /OFFSET/],
    ["a function of new Excel only", withFormula("=LET(x,1,x)"), /LET/],
    ["another add-in's function", withFormula("=OTHER.CAC(1,2)"), /OTHER\.CAC/],
    ["a sheet that is not there", withFormula("='Nowhere'!A1"), /unknown sheet/],
    ["a name that is not there", withFormula("=bsc_nothing+1"), /nowhere defined/],
    ["a bracket too many", withFormula("=SUM(1))"), /brackets/],
    ["a formula too long", withFormula(`="${"x".repeat(8192)}"`), /longer than Excel/],
    ["a text too long", withCell({ kind: "text", text: "x".repeat(32_768) }), /too long/],
    ["infinity", withCell({ kind: "number", number: Infinity }), /finite/],
    [
      "a custom function in a rule",
      withSheet({
        conditionalFormats: [{ kind: "formula", range: "A1", formula: "=KPI.CAC(1,2)>1", fill: "#fff", font: "#000" }],
      }),
      /in a rule/,
    ],
    [
      "a list too long",
      withSheet({ validations: [{ kind: "list", range: "A1", source: ["x".repeat(256)], message: "" }] }),
      /list longer/,
    ],
    [
      "a comma in a list",
      withSheet({ validations: [{ kind: "list", range: "A1", source: ["a,b"], message: "" }] }),
      /comma/,
    ],
    ["a foreign name", { ...plan, names: [{ name: "A1", sheet: "Data", address: "$A$1" }] }, /no name for every host/],
    ["nothing to show", { ...plan, activeSheet: "?" }, /to show at the end/],
  ])("finds %s", (_, broken, problem) => {
    expect(checkPlan(broken, "KPI").join("\n")).toMatch(problem);
  });

  it("takes text that looks like a formula for text", () => {
    expect(checkPlan(withCell({ kind: "text", text: '=HYPERLINK("http://x")' }), "KPI")).toEqual([]);
  });
});
