import { AOV } from "../../src/kpi/functions/sales/aov";
import { aovTwin } from "../../src/kpi/functions/sales/aov.twin";
import { arpcTwin } from "../../src/kpi/functions/sales/arpc.twin";
import { churnTwin } from "../../src/kpi/functions/customers/churn.twin";
import { achieveTwin } from "../../src/kpi/functions/scoring/achieve.twin";
import { statusTwin } from "../../src/kpi/functions/scoring/status.twin";
import { wscoreTwin } from "../../src/kpi/functions/scoring/wscore.twin";
import { printTwin } from "../../src/kpi/print-twin";
import { divide, infix, number, parameter, type Twin } from "../../src/kpi/twin";
import { openSheet } from "../support/judge";
import { show } from "./show";

describe("printTwin(twin, references, { printing: 'sheet' })", () => {
  const sheetOf = (twin: Twin, references: Record<string, string>) =>
    printTwin(twin, references, { printing: "sheet" });

  it("is short: a missing input, the domains, the value", () => {
    expect(sheetOf(aovTwin, { revenue: "B2", orders: "C2" })).toBe(
      "IF(COUNT(B2,C2)<2,NA(),IF(OR(B2<0,C2<0),#NUM!,B2/C2))",
    );
  });

  it("shows what the caller wants where an input is missing", () => {
    const references = { revenue: "B2", orders: "C2" };
    expect(printTwin(aovTwin, references, { printing: "sheet", missing: '""' })).toBe(
      'IF(COUNT(B2,C2)<2,"",IF(OR(B2<0,C2<0),#NUM!,B2/C2))',
    );
  });

  it("adds a range before it divides", () => {
    expect(sheetOf(aovTwin, { revenue: "B2:B13", orders: "'Số liệu'!C2:C13" })).toBe(
      "IF(OR(COUNT(B2:B13)=0,COUNT('Số liệu'!C2:C13)=0),NA()," +
        "IF(OR(SUM(B2:B13)<0,SUM('Số liệu'!C2:C13)<0),#NUM!,SUM(B2:B13)/SUM('Số liệu'!C2:C13)))",
    );
  });

  it("leaves out what an option settles, whether it was given as a word or not at all", () => {
    const references = { lost: "B2", startCustomers: "C2", newCustomers: "D2" };
    const start = sheetOf(churnTwin, references);
    expect(start).toMatch(/,B2\/C2\)+$/);
    expect(sheetOf(churnTwin, { ...references, method: '"đầu kỳ"' })).toBe(start);
    expect(sheetOf(churnTwin, { ...references, method: '"Exposed"' })).toMatch(
      /,B2\/\(C2\+IF\(LEN\(D2\)>0,D2,0\)\/2\)\)+$/,
    );
  });

  it("writes parentheses where the order of operators asks for them, and nowhere else", () => {
    const [revenue, orders] = [parameter("revenue"), parameter("orders")];
    const print = (value: Twin["value"]) =>
      sheetOf({ parameters: AOV.parameters, value }, { revenue: "2", orders: "B2" }).replace(/.*#NUM!,(.*)\)\)$/, "$1");
    expect(print(divide(revenue, divide(revenue, orders)))).toBe("2/(2/B2)");
    expect(print(divide(divide(revenue, orders), revenue))).toBe("2/B2/2");
    expect(print(infix(revenue, "-", infix(orders, "-", revenue)))).toBe("2-(B2-2)");
    expect(print(infix(infix(revenue, "+", orders), "*", number(3)))).toBe("(2+B2)*3");
    expect(print(infix(revenue, "+", infix(orders, "*", number(3))))).toBe("2+B2*3");
  });

  it("throws where a required parameter is bound to nothing", () => {
    expect(() => sheetOf(aovTwin, { revenue: "B2" })).toThrow('nothing is bound to "orders"');
  });
});

describe("printTwin(twin, references, { printing: 'strict' })", () => {
  const strict = (twin: Twin, references: Record<string, string>) =>
    printTwin(twin, references, { printing: "strict" });

  it("asks first for errors, then for what is no number, then for what is missing", () => {
    expect(strict(aovTwin, { revenue: "B2", orders: "C2" })).toBe(
      "IF(ISERROR(SUM(B2)+SUM(C2)),SUM(B2)+SUM(C2)," +
        "IF(OR(SUMPRODUCT((LEN(B2)>0)*1)>COUNT(B2),SUMPRODUCT((LEN(C2)>0)*1)>COUNT(C2)),#VALUE!," +
        "IF(COUNT(B2,C2)<2,NA(),IF(OR(B2<0,C2<0),#NUM!,B2/C2))))",
    );
  });

  it("asks nothing about numbers that are written into the formula", () => {
    expect(strict(aovTwin, { revenue: "1000", orders: "8" })).toBe("IF(OR(1000<0,8<0),#NUM!,1000/8)");
  });

  it("is #VALUE! for a word that is no option", () => {
    expect(strict(churnTwin, { lost: "5", startCustomers: "10", method: '"end"' })).toBe("#VALUE!");
  });

  it("is #VALUE! for several cells where one is meant, unless one of them holds an error", () => {
    const formula = strict(arpcTwin, { revenue: "A1", activeCustomers: "B1:C1" });
    expect(evaluate([[9, 2, 3]], formula)).toBe("#VALUE!");
    expect(evaluate([[9, 2, { error: "#REF!" }]], formula)).toBe("#REF!");
  });

  it("takes an empty text for a blank, also where it is compared with a limit", () => {
    const formula = strict(statusTwin, { actual: "A1", target: "B1", tolerance: "C1" });
    expect(evaluate([[95, 100, ""]], formula)).toBe("amber");
    expect(evaluate([[95, 100, 2]], formula)).toBe("#NUM!");
  });

  it("takes a range for an optional number that adds up, blank or not", () => {
    const formula = strict(churnTwin, { lost: "A1", startCustomers: "B1", newCustomers: "C1:D1", method: '"exposed"' });
    expect(evaluate([[50, 1_000, 150, 50]], formula)).toBeCloseTo(0.045454545454545456, 12);
    expect(evaluate([[50, 1_000, null, null]], formula)).toBe(0.05);
  });

  it.each(["THẤP HƠN", " thap  hon ", "lower"])("takes %s in a cell for lower", (word) => {
    const formula = strict(achieveTwin, { actual: "A1", target: "B1", direction: "C1" });
    expect(evaluate([[6, 5, word]], formula)).toBeCloseTo(0.8, 12);
  });

  it("knows a word in a cell with all its accents or none, while the function also takes some", () => {
    const formula = strict(achieveTwin, { actual: "A1", target: "B1", direction: "C1" });
    expect(evaluate([[6, 5, "càng thap cang tot"]], formula)).toBe("#VALUE!");
    expect(show({ ...AOV, parameters: achieveTwin.parameters, compute: () => 1 }, 6, 5, "càng thap cang tot")).toBe(1);
  });

  it("wants scores and weights in one shape, while the function counts cells", () => {
    const formula = strict(wscoreTwin, { scores: "A1:B1", weights: "C1:C2" });
    const cells = [
      [80, 90, 3],
      [null, null, 1],
    ];
    expect(evaluate(cells, formula)).toBe("#VALUE!");
  });
});

const sheet = openSheet();
afterAll(() => {
  sheet.destroy();
});

function evaluate(...[cells, formula]: Parameters<typeof sheet.evaluate>) {
  const shown = sheet.evaluate(cells, formula);
  return typeof shown === "object" && shown !== null ? shown.error : shown;
}
