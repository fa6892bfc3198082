import { kpiCallsIn } from "../../src/workbook/formula-calls";

describe("kpiCallsIn(formula, namespace)", () => {
  it("gives where a call stands and what its arguments are", () => {
    expect(kpiCallsIn("=KPI.CAC(B2, C2)*2", "KPI")).toEqual([{ id: "CAC", start: 1, end: 16, args: ["B2", "C2"] }]);
  });

  it("finds a call in any case, and under the name that files keep", () => {
    expect(found("=kpi.Cac(1,2)")).toEqual([["kpi.Cac(1,2)", "CAC", "1", "2"]]);
    expect(found("=_xldudf_KPI_CAC(1,2)")).toEqual([["_xldudf_KPI_CAC(1,2)", "CAC", "1", "2"]]);
    expect(found("=_xlfn.SINGLE(_XLDUDF_kpi_cac(1,2))")).toEqual([["_XLDUDF_kpi_cac(1,2)", "CAC", "1", "2"]]);
    expect(found("KPI.CAC(1,2)")).toEqual([["KPI.CAC(1,2)", "CAC", "1", "2"]]);
    expect(found("=@KPI.CAC(1,2)")).toEqual([["KPI.CAC(1,2)", "CAC", "1", "2"]]);
  });

  it("gives an outer call before the ones in it", () => {
    expect(found("=IF(A1,KPI.CAC(KPI.AOV(B2,C2),SUM(D2,E2)),KPI.ROAS(1,2))")).toEqual([
      ["KPI.CAC(KPI.AOV(B2,C2),SUM(D2,E2))", "CAC", "KPI.AOV(B2,C2)", "SUM(D2,E2)"],
      ["KPI.AOV(B2,C2)", "AOV", "B2", "C2"],
      ["KPI.ROAS(1,2)", "ROAS", "1", "2"],
    ]);
  });

  it("gives an empty text for an argument that was left out", () => {
    expect(found("=KPI.X()")).toEqual([["KPI.X()", "X"]]);
    expect(found("=KPI.X(,)")).toEqual([["KPI.X(,)", "X", "", ""]]);
    expect(found("=KPI.X(A1,,\n\t3 )")).toEqual([["KPI.X(A1,,\n\t3 )", "X", "A1", "", "3"]]);
  });

  it.each([
    ["array constants", "{1,2;3,4}"],
    ["unions", "(B2:B3,B5)"],
    ["intersections", "B2:D2 C:C"],
    ["spilled ranges", "B2#"],
    ["texts with commas, parentheses and quotes", '"a,""b)"'],
    ["sheet names that look like a call", "'KPI.CAC(1,2)'!B2"],
    ["sheet names with an apostrophe", "'It''s, here'!B2"],
    ["ranges over sheets", "'Tháng 1:Tháng 3'!B2"],
    ["other workbooks", "[Book 1.xlsx]Sheet1!B2"],
    ["workbooks on a disk", "'C:\\It''s mine\\[Book, 1.xlsx]KPI.CAC(1,2)'!B2"],
    ["workbooks on a server", "'https://example.com/a/[Book.xlsx]KPI.CAC(1,2)'!B2"],
    ["columns of a table", "Chi_phí[Tiếp thị]"],
    ["columns with commas and parentheses", "T[[#Data],[a, b (c)]]"],
    ["columns with a quote", 'T["]'],
    ["columns with escaped brackets", "T[[a '[KPI.CAC(1)'], b]]"],
    ["the same row of a table", "[@[Khách mới]]"],
    ["errors", "'Cũ'!#REF!"],
    ["names", "Doanh_thu"],
    ["signs and per cent", "-5%"],
  ])("takes %s for one argument", (_, arg) => {
    expect(found(`=KPI.CAC(${arg},${arg})`)).toEqual([[`KPI.CAC(${arg},${arg})`, "CAC", arg, arg]]);
  });

  it.each([
    ["a text", '="KPI.CAC(1,2)"'],
    ["a text after one with an apostrophe", `="it's 'C:\\x"&"KPI.CAC(1,2)'!"`],
    ["a sheet name", "='KPI.CAC(1,2)'!A1"],
    ["a sheet name in another workbook", "='D:\\[a.xlsx]KPI.CAC(1,2)'!A1"],
    ["a column name", "=SUM(T[KPI.CAC(1,2)])"],
    ["a table's name", "=SUM(KPI.CAC[a])"],
    ["a function of another workbook", "=Other.xlam!KPI.CAC(1,2)+'My other.xlam'!KPI.CAC(1,2)"],
    ["a longer name", "=MYKPI.CAC(1,2)+KPIS.CAC(1,2)+KPI_CAC(1,2)"],
    ["a name without a call", "=KPI.CAC+1"],
    ["a call that does not end", "=KPI.CAC(1,2"],
    ["a text that does not end", '=KPI.CAC(1,"2)'],
    ["a cell without a formula", "KPI"],
  ])("finds nothing in %s", (_, formula) => {
    expect(kpiCallsIn(formula, "KPI")).toEqual([]);
  });

  it("follows the namespace", () => {
    expect(kpiCallsIn("=KPI.CAC(1,2)", "ACME")).toEqual([]);
    expect(kpiCallsIn("=acme.CAC(1,2)", "ACME")).toHaveLength(1);
  });
});

function found(formula: string): readonly (readonly string[])[] {
  return kpiCallsIn(formula, "KPI").map(({ id, start, end, args }) => [formula.slice(start, end), id, ...args]);
}
