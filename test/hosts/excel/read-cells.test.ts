import { readActiveCell, readCells } from "../../../src/hosts/excel/read-cells";
import { codeOf, onSheet, startExcel } from "../../support/simulated";
import { failFrom } from "../../support/office-failure";

describe("readCells(requests, most)", () => {
  beforeEach(async () => {
    await onSheet(startExcel(), async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Ads", 1],
        ["SEO", ""],
        [true, "=1/0"],
      ];
      context.workbook.worksheets.add("Số liệu").getRange("C5").values = [[7]];
    });
  });

  it("gives values, blanks and errors where they stand", async () => {
    expect(await readCells([{ sheet: null, address: "$A$1:$B$3" }], 100)).toEqual([
      {
        kind: "cells",
        sheet: "Sheet1",
        row: 0,
        column: 0,
        values: [
          ["Ads", 1],
          ["SEO", null],
          [true, { error: "#DIV/0!" }],
        ],
      },
    ]);
  });

  it("reads other sheets, and knows which are not there", async () => {
    const found = await readCells(
      [
        { sheet: "Số liệu", address: "C5" },
        { sheet: "Gone", address: "C5" },
      ],
      100,
    );
    expect(found).toMatchObject([
      { kind: "cells", sheet: "Số liệu", row: 4, column: 2, values: [[7]] },
      { kind: "missing" },
    ]);
  });

  it("reads whole columns and rows as far as the sheet is used", async () => {
    const found = await readCells(
      [
        { sheet: null, address: "A:A" },
        { sheet: null, address: "D:D" },
        { sheet: null, address: "1:1" },
        { sheet: "Số liệu", address: "C:C" },
      ],
      100,
    );
    const sizes = found.map((each) =>
      each.kind === "cells" ? [each.values.length, each.values[0]?.length] : each.kind,
    );
    expect(sizes).toEqual([
      [3, 1],
      [3, 1],
      [1, 2],
      [5, 1],
    ]);
  });

  it("reads nothing of what is too much altogether", async () => {
    const requests = [
      { sheet: null, address: "A1:A3" },
      { sheet: null, address: "C1:XFD1048576" },
    ];
    expect(await readCells(requests, 20_000)).toEqual(
      requests.map(() => ({ kind: "tooMany", cells: 3 + 16_382 * 1_048_576 })),
    );
  });

  it("says what held Excel up", async () => {
    failFrom("Worksheet.getRange", "InvalidOperationInCellEditMode");
    expect(await codeOf(readCells([{ sheet: null, address: "A1" }], 10))).toBe("cellEditing");
  });
});

describe("readActiveCell()", () => {
  it("knows where it is, its formula, its value and what it shows", async () => {
    await onSheet(startExcel(), async (sheet) => {
      sheet.getRange("B3").formulas = [["=1/2"]];
      sheet.getRange("B3").numberFormat = [["0%"]];
      sheet.getRange("B3:C4").select();
    });
    expect(await readActiveCell()).toEqual({
      sheet: "Sheet1",
      address: "B3",
      formula: "=1/2",
      value: 0.5,
      text: "50%",
    });
  });

  it("takes a text that begins with = for a text", async () => {
    await onSheet(startExcel(), async (sheet) => {
      sheet.getRange("A1").values = [["'=KPI.CAC(1,2)"]];
    });
    expect(await readActiveCell()).toMatchObject({ formula: null, text: "=KPI.CAC(1,2)" });
  });
});
