import fc from "fast-check";
import { takesRange, type Parameter } from "../../../src/kpi/function";
import { TWINS } from "../../../src/kpi/functions/twins";
import { printTwin } from "../../../src/kpi/print-twin";
import type { Conversion, StayReason } from "../../../src/workbook/convert/conversion";
import { repaired } from "../../../src/workbook/convert/repair";
import { toKpi } from "../../../src/workbook/convert/to-kpi";
import { toNative } from "../../../src/workbook/convert/to-native";

describe("toNative(formula, namespace)", () => {
  it("puts the strict twin over the same references, behind a note of where it came from", () => {
    expect(native("=KPI.CAC(B2,'Tháng 1'!C2)")).toBe(
      `=IF(N("KPI.CAC(cost,newCustomers)")=0,${strict("CAC", { cost: "B2", newCustomers: "'Tháng 1'!C2" })})`,
    );
  });

  it("says in the note which references are ranges, and what was a number, a word or left out", () => {
    expect(native("=KPI.CAC(B2:B5,40)")).toBe(
      `=IF(N("KPI.CAC(cost[],40)")=0,${strict("CAC", { cost: "B2:B5", newCustomers: "40" })})`,
    );
    expect(native('=KPI.STATUS(B2,C2,,"lower",5%)')).toContain(`N("KPI.STATUS(actual,target,,'lower',5%)")`);
  });

  it("leaves what stands around a call", () => {
    const cac = strict("CAC", { cost: "B2", newCustomers: "C2" });
    expect(native(`=IF(A2="KPI.CAC(1,2)", "–", KPI.CAC(B2,C2)*100)`)).toBe(
      `=IF(A2="KPI.CAC(1,2)", "–", IF(N("KPI.CAC(cost,newCustomers)")=0,${cac})*100)`,
    );
    expect(native("=@kpi.cac( B2,C2 )")).toBe(`=IF(N("KPI.CAC(cost,newCustomers)")=0,${cac})`);
    expect(native("=_xldudf_KPI_CAC(B2,C2)")).toBe(`=IF(N("KPI.CAC(cost,newCustomers)")=0,${cac})`);
    expect(native("=KPI.CAC(B2,C2)+KPI.CAC(B2,C2)")?.split("IF(N(")).toHaveLength(3);
  });

  it.each([
    ["the same row of a table", "[@[Chi phí]]", "cost"],
    ["the same row, as Excel gives it", "Bảng[[#This Row],[Chi phí]]", "cost"],
    ["a column of a table", "Bảng[Chi phí]", "cost[]"],
    ["a name", "Chi_phí", "cost[]"],
    ["a spilled range", "B2#", "cost[]"],
    ["whole columns", "B:B", "cost[]"],
    ["a column that is called as a range is", "[@[a:b]]", "cost"],
    ["another workbook", "'C:\\Sổ\\[Sổ 1.xlsx]Tháng 1'!$B$2", "cost"],
  ])("takes %s", (_, reference, noted) => {
    const formula = `=KPI.CAC(${reference},C2)`;
    const converted = native(formula) ?? "";
    expect(converted).toContain(`=IF(N("KPI.CAC(${noted},newCustomers)")=0,IF(ISERROR(SUM(${reference})+SUM(C2)),`);
    const division = noted === "cost" ? `${reference}/C2` : `SUM(${reference})/C2`;
    expect(converted).toContain(division);
    expect(toKpi(converted, "KPI")).toMatchObject({ kind: "change", to: formula });
  });

  it.each<[string, StayReason]>([
    ["=KPI.NOSUCH(B2)", { kind: "unknownFunction", id: "NOSUCH" }],
    ["=KPI.CAC(B2)", { kind: "argumentCount", id: "CAC" }],
    ["=KPI.CAC(B2,C2,D2)", { kind: "argumentCount", id: "CAC" }],
    ["=KPI.CAC(B2,)", { kind: "argument", id: "CAC", argument: "", problem: "missing" }],
    ["=KPI.CAC(SUM(B2:B5)*2,C2)", { kind: "argument", id: "CAC", argument: "SUM(B2:B5)*2", problem: "expression" }],
    ["=KPI.CAC(-B2,C2)", { kind: "argument", id: "CAC", argument: "-B2", problem: "expression" }],
    ["=KPI.CAC((B2,B4),C2)", { kind: "argument", id: "CAC", argument: "(B2,B4)", problem: "expression" }],
    ["=KPI.CAC(T1:T3!B2,C2)", { kind: "argument", id: "CAC", argument: "T1:T3!B2", problem: "expression" }],
    ["=KPI.CAC(0.0000001,C2)", { kind: "argument", id: "CAC", argument: "0.0000001", problem: "expression" }],
    ["=KPI.CAC(#REF!,C2)", { kind: "argument", id: "CAC", argument: "#REF!", problem: "expression" }],
    ["=KPI.CAC({1,2},C2)", { kind: "argument", id: "CAC", argument: "{1,2}", problem: "array" }],
    ["=KPI.CAC(KPI.AOV(1,2),C2)", { kind: "argument", id: "CAC", argument: "KPI.AOV(1,2)", problem: "nested" }],
    ['=KPI.CAC("5",C2)', { kind: "argument", id: "CAC", argument: '"5"', problem: "kind" }],
    ["=KPI.STATUS(B2:B3,C2)", { kind: "argument", id: "STATUS", argument: "B2:B3", problem: "severalCells" }],
    ["=KPI.STATUS(Thực_tế,C2)", { kind: "argument", id: "STATUS", argument: "Thực_tế", problem: "severalCells" }],
    ["=KPI.STATUS(B2,C2,,1)", { kind: "argument", id: "STATUS", argument: "1", problem: "kind" }],
    ["=LET(x,B2,KPI.CAC(x,C2))", { kind: "argument", id: "CAC", argument: "x", problem: "name" }],
    ["=KPI.CAC(B2,C2)+KPI.NOSUCH(1)", { kind: "unknownFunction", id: "NOSUCH" }],
    ["=KPI.CALC(A1,B2,C2)", { kind: "argument", id: "CALC", argument: "A1", problem: "kind" }],
    ['=KPI.CALC("STATUS",B2,C2)', { kind: "argument", id: "CALC", argument: '"STATUS"', problem: "kind" }],
    [`=KPI.CAC(B2,C2)&"${"x".repeat(8100)}"`, { kind: "tooLong" }],
    [`=${"ABS(".repeat(62)}KPI.CAC(B2,C2)${")".repeat(62)}`, { kind: "tooDeep" }],
  ])("leaves %.60s, and says why", (formula, reason) => {
    expect(toNative(formula, "KPI")).toEqual({ kind: "stays", reason });
  });

  it("says why a function has no twin", () => {
    const [id, { none } = { none: null }] =
      Object.entries(TWINS).flatMap(([each, twin]) =>
        "none" in twin && each !== "CALC" ? [[each, twin] as const] : [],
      )[0] ?? [];
    if (id === undefined) return;
    expect(toNative(`=KPI.${id}(A1)`, "KPI")).toEqual({ kind: "stays", reason: { kind: "noTwin", id, why: none } });
  });

  it("converts CALC by the twin of the KPI that it names", () => {
    const cac = strict("CAC", { cost: "B2", newCustomers: "C2" });
    expect(native('=KPI.CALC("kpi.cac",B2,C2)')).toBe(`=IF(N("KPI.CALC('kpi.cac',cost,newCustomers)")=0,${cac})`);
    expect(toKpi(native('=KPI.CALC("kpi.cac",B2,C2)') ?? "", "KPI")).toMatchObject({
      to: '=KPI.CALC("kpi.cac",B2,C2)',
    });
  });

  it("has no quotes within quotes in its note, and brings texts with apostrophes back", () => {
    const formula = '=KPI.STATUS(B2,C2,,"it\'s, (""so"")")';
    expect(native(formula)).toContain(`N("KPI.STATUS(actual,target,,'it''s, (""so"")')")`);
    expect(toKpi(native(formula) ?? "", "KPI")).toMatchObject({ to: formula });
    expect(native('=KPI.STATUS(B2,C2,,"thấp hơn")')).toContain(`N("KPI.STATUS(actual,target,,'thấp hơn')")`);
  });

  it("is null where nothing is ours", () => {
    expect(toNative("=SUM(B2:B5)", "KPI")).toBeNull();
    expect(toNative('="KPI.CAC(1,2)"', "KPI")).toBeNull();
    expect(toNative("=KPI.CAC(1,2)", "KPIDEV")).toBeNull();
  });
});

describe("toKpi(formula, namespace)", () => {
  it("gives the formula that was converted, whatever the function, its arguments and what stands around it", () => {
    fc.assert(
      fc.property(formulas(), (formula) => {
        const converted = native(formula);
        expect(toKpi(converted ?? "", "KPI")).toMatchObject({ kind: "change", to: formula });
      }),
      { numRuns: 1000, seed: 20_101_203 },
    );
  });

  it("follows references that moved since", () => {
    const moved = native("=KPI.CAC(B2,$C$2)")?.replaceAll("B2", "B7").replaceAll("$C$2", "'Cũ'!$C$9");
    expect(toKpi(moved ?? "", "KPI")).toMatchObject({ to: "=KPI.CAC(B7,'Cũ'!$C$9)" });
  });

  it("does not mind blanks, small letters, and numbers written otherwise", () => {
    const written = native("=KPI.CAC(0.5,C2)")?.replace("ISERROR(", "iserror( ").replaceAll("0.5/", ".50 / ");
    expect(toKpi(written ?? "", "KPI")).toMatchObject({ to: "=KPI.CAC(0.5,C2)" });
  });

  it.each([
    ["a reference that is not the same everywhere", (formula: string) => formula.replace("B2", "B3")],
    ["a reference that was deleted", (formula: string) => formula.replaceAll("B2", "#REF!")],
    ["a range where a cell was", (formula: string) => formula.replaceAll("B2", "B2:B3")],
    ["another calculation", (formula: string) => formula.replace("B2/C2", "B2*C2")],
    ["something added", (formula: string) => formula.replace("B2/C2", "B2/C2+1")],
    ["a rounded result", (formula: string) => formula.replace("B2/C2", "ROUND(B2/C2,2)")],
  ])("leaves %s", (_, edit) => {
    expect(toKpi(edit(native("=KPI.CAC(B2,C2)") ?? ""), "KPI")).toEqual({
      kind: "stays",
      reason: { kind: "edited", id: "CAC" },
    });
  });

  it("leaves a note that names no function of ours, or is no call", () => {
    expect(toKpi('=IF(N("KPI.NOSUCH(a)")=0,A1)', "KPI")).toEqual({
      kind: "stays",
      reason: { kind: "unknownFunction", id: "NOSUCH" },
    });
    expect(toKpi('=IF(N("KPI.CAC(cost,newCustomers) and more")=0,A1)', "KPI")).toBeNull();
    expect(toKpi('=IF(N("KPI.CAC(cost,newCustomers)")=1,A1)', "KPI")).toBeNull();
    expect(toKpi('=N("KPI.CAC(cost,newCustomers)")', "KPI")).toBeNull();
  });

  it("is null for an ordinary formula, also one that says the same as a twin", () => {
    expect(toKpi("=B2/C2", "KPI")).toBeNull();
    expect(toKpi(`=${strict("CAC", { cost: "B2", newCustomers: "C2" })}`, "KPI")).toBeNull();
  });
});

describe("repaired(formula, namespace)", () => {
  it("gives every call its name in cells, and leaves the rest", () => {
    expect(repaired('=IF(A1="_xldudf_KPI_CAC(",_xldudf_KPI_CAC(B2, C2),kpi.aov(KPI.CAC(1,2),1))', "KPI")).toEqual({
      kind: "change",
      to: '=IF(A1="_xldudf_KPI_CAC(",KPI.CAC(B2, C2),KPI.AOV(KPI.CAC(1,2),1))',
      ids: ["CAC", "AOV", "CAC"],
    });
  });

  it("leaves what no function of ours can calculate", () => {
    expect(repaired("=KPI.NOSUCH(1)", "KPI")).toEqual({
      kind: "stays",
      reason: { kind: "unknownFunction", id: "NOSUCH" },
    });
    expect(repaired("=NOSUCH(1)", "KPI")).toBeNull();
  });
});

function native(formula: string): string | null {
  const conversion: Conversion = toNative(formula, "KPI");
  return conversion?.kind === "change" ? conversion.to : null;
}

function strict(id: string, references: Readonly<Record<string, string>>): string {
  const twin = TWINS[id];
  if ("none" in twin) throw new Error(`no twin for ${id}`);
  return printTwin(twin, references, { printing: "strict" });
}

/** Calls of every function, within other formulas. */
function formulas(): fc.Arbitrary<string> {
  const around = fc.constantFrom(
    ["=", ""],
    ["=1-", "*100"],
    ['=IF(A1="it\'s","", ', " )"],
    ["=SUM(Bảng[Doanh thu])+ROUND(", ",2)"],
  );
  return fc.tuple(around, calls(), fc.option(calls(), { freq: 1 })).map(([[before, after], one, other]) => {
    return `${before}${one}${after}${other === null ? "" : `&${other}`}`;
  });
}

function calls(): fc.Arbitrary<string> {
  return fc
    .constantFrom(...Object.entries(TWINS).flatMap(([id, twin]) => ("none" in twin ? [] : [{ id, twin }])))
    .chain(({ id, twin }) => fc.tuple(fc.constant(id), ...twin.parameters.map(argumentFor)))
    .map(([id, ...args]) => `KPI.${id}(${args.join(",")})`);
}

function argumentFor(parameter: Parameter): fc.Arbitrary<string> {
  const one = fc.constantFrom(
    "B2",
    "$C$4",
    "'Tháng 1'!D9",
    "'It''s'!B$2",
    "[@[Khách mới]]",
    "Bảng[[#This Row],[a, b]]",
  );
  const many = fc.constantFrom("B2:B9", "Bảng[Chi phí]", "Doanh_thu", "E2#", "F:F", "'Tháng 1'!$B$2:$D$4");
  const numbers = fc.constantFrom("0", "40", "-5", "0.25", "5%", "1000000");
  return fc.oneof(
    one,
    ...(takesRange(parameter) ? [many] : []),
    ...(parameter.kind === "number" ? [numbers] : []),
    ...(parameter.kind === "option" ? [fc.constantFrom(...parameter.options.map((word) => `"${word}"`))] : []),
    ...("optional" in parameter ? [fc.constant("")] : []),
  );
}
