import type { Parameter } from "../../../src/kpi/function";
import { functionById } from "../../../src/kpi/functions/functions";
import { readArgument } from "../../../src/taskpane/functions/argument-text";
import { contains, parseAddress } from "../../../src/taskpane/functions/cell-address";
import { formulaOf, localFormula, shownExample, shownFormula } from "../../../src/taskpane/functions/formula-text";

const parameters: Readonly<Record<string, Parameter>> = {
  number: functionById("CAC").parameters[0],
  optional: functionById("STATUS").parameters[2],
  option: functionById("STATUS").parameters[3],
  numbers: functionById("WSCORE").parameters[0],
  labels: { kind: "labels", id: "groups" },
  date: { kind: "date", id: "asOf" },
  text: { kind: "text", id: "kpi" },
  inputs: { kind: "inputs", id: "inputs" },
};
const read = (text: string, kind = "number") => readArgument(text, parameters[kind], "vi");

describe("readArgument(text, parameter, language)", () => {
  it.each([
    ["B2", "B2"],
    [" b2:b5 ", "B2:B5"],
    ["$B$2:$B$5", "$B$2:$B$5"],
    ["B:B", "B:B"],
    ["2:5", "2:5"],
    ["Sheet1!B2", "'Sheet1'!B2"],
    ["Số_liệu!B2", "'Số_liệu'!B2"],
    ["'Số liệu'!B2:B5", "'Số liệu'!B2:B5"],
    ["'Bob''s'!B2", "'Bob''s'!B2"],
    ["XFD1048576", "XFD1048576"],
  ])("takes “%s” for cells", (text, formula) => {
    expect(read(text)).toMatchObject({ kind: "cells", formula });
    expect(read(text, "numbers")).toMatchObject({ kind: "cells", formula });
  });

  it.each([
    ["1500,5", "1500.5"],
    ["1.250.000", "1250000"],
    ["-5", "-5"],
    ["15%", "0.15"],
    ["350 tr", "350000000"],
  ])("takes “%s” for the number %s", (text, formula) => {
    expect(read(text)).toMatchObject({ kind: "number", formula });
  });

  it.each(["lower", "LOWER", "thấp", "thap", '"thấp"', "“thấp”"])("takes “%s” for a word", (text) => {
    const word = text.replace(/["“”]/g, "");
    expect(read(text, "option")).toEqual({ kind: "word", formula: `"${word}"`, value: word });
  });

  it.each([
    "=A1",
    "A1+1",
    "SUM(A1:A5)",
    'lower",HYPERLINK("x")',
    '"x"',
    "'[Book1]Sheet1'!A1",
    "[Book1]Sheet1!A1",
    "'a'b'!A1",
    "A1,B2",
    "A1:B2:C3",
    "XFE1",
    "A1048577",
    "A0",
    "Table1[Cost]",
    "@A1",
    "#REF!",
    "{1,2}",
    "TRUE",
    "A1)",
  ])("lets “%s” into no formula", (text) => {
    for (const kind of Object.keys(parameters).filter((each) => each !== "text")) {
      expect(read(text, kind)).toMatchObject({ kind: "wrong" });
    }
    const asId = read(text, "text");
    expect("formula" in asId ? asId.formula : '"none"').toMatch(/^"[\p{L}\d.]+"$/u);
  });

  it("takes an id, in any case, and nothing that is none", () => {
    expect(read("cac", "text")).toEqual({ kind: "word", formula: '"cac"', value: "cac" });
    expect(read("“CAC”", "text")).toMatchObject({ kind: "word", value: "CAC" });
    expect(read("A2", "text")).toMatchObject({ kind: "cells" });
    expect(read("KPI.CAC", "text")).toMatchObject({ kind: "word", value: "KPI.CAC" });
    expect(read("not an id", "text")).toEqual({ kind: "wrong", reason: "notAnId" });
  });

  it("takes a date as it is written everywhere", () => {
    expect(read("2026-03-31", "date")).toEqual({ kind: "word", formula: '"2026-03-31"', value: "2026-03-31" });
    expect(read("31/03/2026", "date")).toEqual({ kind: "wrong", reason: "notADate" });
    expect(read("2026-02-30", "date")).toEqual({ kind: "wrong", reason: "notADate" });
    expect(read("A2:A5", "date")).toEqual({ kind: "wrong", reason: "notOneCell" });
  });

  it("takes cells for labels, and cells or a number for the input of a KPI", () => {
    expect(read("A2:A50", "labels")).toMatchObject({ kind: "cells" });
    expect(read("Ads", "labels")).toEqual({ kind: "wrong", reason: "notCells" });
    expect(read("B2:B50", "inputs")).toMatchObject({ kind: "cells" });
    expect(read("1500,5", "inputs")).toMatchObject({ kind: "number", value: 1500.5 });
  });

  it("says what is wrong", () => {
    expect(read("")).toEqual({ kind: "wrong", reason: "missing" });
    expect(read("", "optional")).toEqual({ kind: "blank" });
    expect(read("", "option")).toEqual({ kind: "blank" });
    expect(read("1.234")).toEqual({ kind: "wrong", reason: "ambiguous" });
    expect(read("nhiều")).toEqual({ kind: "wrong", reason: "neither" });
    expect(read("giữa", "option")).toEqual({ kind: "wrong", reason: "notAWord" });
    expect(read("B2:B5", "optional")).toEqual({ kind: "wrong", reason: "notOneCell" });
    expect(read("B:B", "option")).toEqual({ kind: "wrong", reason: "notOneCell" });
    expect(read("B2:B2", "option")).toMatchObject({ kind: "cells", formula: "B2:B2" });
    expect(read("5", "numbers")).toEqual({ kind: "wrong", reason: "notCells" });
  });
});

describe("formulaOf(name, readings)", () => {
  it("leaves off what is left out at the end, and keeps the places before", () => {
    expect(
      formulaOf("KPI.STATUS", [
        read("B2"),
        read("0,5"),
        read("", "optional"),
        read("thấp", "option"),
        read("", "optional"),
      ]),
    ).toBe('=KPI.STATUS(B2,0.5,,"thấp")');
    expect(formulaOf("KPI.CAC", [read("B2"), read("")])).toBeNull();
  });
});

describe("shownFormula(name, readings, separator)", () => {
  it("speaks the user's grammar", () => {
    const readings = [read("B2"), read("0,5"), read("", "optional"), read("thấp", "option")];
    expect(shownFormula("KPI.STATUS", readings, ";")).toBe('=KPI.STATUS(B2;0,5;;"thấp")');
    expect(shownFormula("KPI.STATUS", readings, ",")).toBe('=KPI.STATUS(B2,0.5,,"thấp")');
    expect(shownFormula("KPI.CAC", [read(""), read("")], ";")).toBe("=KPI.CAC()");
  });
});

describe("shownExample(name, args, separator)", () => {
  it("speaks the user's grammar", () => {
    expect(shownExample("KPI.STATUS", ["0.07", "0.05"], ";")).toBe("=KPI.STATUS(0,07;0,05)");
    expect(shownExample("KPI.WSCORE", ["{80,90}", "{3,1}"], ";")).toBe("=KPI.WSCORE({80\\90};{3\\1})");
    expect(shownExample("KPI.WSCORE", ["{80,90}", "{3,1}"], ",")).toBe("=KPI.WSCORE({80,90},{3,1})");
  });
});

describe("localFormula(formula, separator)", () => {
  it("leaves texts and sheet names alone", () => {
    const formula = `='a,1.5'!B2*KPI.X("1,5","a""b,c",{1.5,2;3,4})+0.5`;
    expect(localFormula(formula, ";")).toBe(`='a,1.5'!B2*KPI.X("1,5";"a""b,c";{1,5\\2;3\\4})+0,5`);
    expect(localFormula(formula, ",")).toBe(formula);
  });
});

describe("contains(address, cell)", () => {
  const within = (text: string, cell: string) => {
    const [address, target] = [parseAddress(text), parseAddress(cell)];
    return address !== null && target !== null ? contains(address, target) : null;
  };

  it("knows whether a formula in a cell would read itself", () => {
    expect(within("B2:B5", "Sheet1!B3")).toBe(true);
    expect(within("sheet1!B2:B5", "Sheet1!B3")).toBe(true);
    expect(within("Sheet2!B2:B5", "Sheet1!B3")).toBe(false);
    expect(within("B5:B2", "B3")).toBe(true);
    expect(within("B:B", "B1000000")).toBe(true);
    expect(within("2:5", "XFD3")).toBe(true);
    expect(within("B2:B5", "C3")).toBe(false);
    expect(within("B2:B5", "B6")).toBe(false);
  });
});
