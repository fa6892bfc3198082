import { functionById } from "../../../src/kpi/functions/functions";
import { readArgument } from "../../../src/taskpane/functions/argument-text";
import { contains, parseAddress } from "../../../src/taskpane/functions/cell-address";
import { formulaOf, shownExample, shownFormula } from "../../../src/taskpane/functions/formula-text";

const parameters = {
  number: functionById("CAC").parameters[0],
  optional: functionById("STATUS").parameters[2],
  option: functionById("STATUS").parameters[3],
  numbers: functionById("WSCORE").parameters[0],
};
const read = (text: string, kind: keyof typeof parameters = "number") => readArgument(text, parameters[kind], "vi");

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
    expect(read(text, "option")).toEqual({ kind: "word", formula: `"${text.replace(/["“”]/g, "")}"` });
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
    for (const kind of ["number", "optional", "option", "numbers"] as const) {
      expect(read(text, kind)).toMatchObject({ kind: "wrong" });
    }
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
