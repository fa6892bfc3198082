import { localFormula } from "../../../src/taskpane/convert/local-formula";

describe("localFormula(formula, separator)", () => {
  it("leaves a formula where a comma stands between arguments", () => {
    expect(localFormula("=SUM(1.5,2)", ",")).toBe("=SUM(1.5,2)");
  });

  it.each([
    ["=IF(A1>1.5, \"1.5,2\", KPI.CAC('a,b'!B2,.25))", "=IF(A1>1,5; \"1.5,2\"; KPI.CAC('a,b'!B2;,25))"],
    ["=SUM({1.5,2;3,4},T[[#Data],[a, b]])", "=SUM({1,5\\2;3\\4};T[[#Data],[a, b]])"],
    ["=SUM((A1,B2))", "=SUM((A1;B2))"],
  ])("writes %s as Excel does where a comma is the decimal sign", (formula, local) => {
    expect(localFormula(formula, ";")).toBe(local);
  });
});
