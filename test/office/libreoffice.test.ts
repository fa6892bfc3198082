import { writeXlsx } from "hucre/xlsx";
import { toPngs } from "../../scripts/office/sheet-pictures";
import { writeCases } from "../support/case-workbook";
import { cellsOf, recalculate } from "../support/libreoffice";

describe("recalculate(files)", () => {
  it("gives back every file with what its formulas are now, whatever values it had for them", async () => {
    const files = [
      { name: "sum.xlsx", bytes: await stale("SUM(1,2)") },
      { name: "error.xlsx", bytes: await stale("1/0") },
    ];
    const [sum, error] = await Promise.all((await recalculate(files)).map(cellsOf));
    expect(sum.get("Số liệu")).toEqual([[3]]);
    expect(error.get("Số liệu")).toEqual([[{ error: "#DIV/0!" }]]);
  });

  it("keeps those values where LibreOffice is told to trust them, as it does by default", async () => {
    const [kept] = await recalculate([{ name: "sum.xlsx", bytes: await stale("SUM(1,2)") }], {
      recalculation: "never",
    });
    expect((await cellsOf(kept)).get("Số liệu")).toEqual([[999]]);
  });

  it("names the file that is none, in LibreOffice's own words", async () => {
    const files = [
      { name: "broken.xlsx", bytes: new Uint8Array([1, 2, 3]) },
      { name: "sum.xlsx", bytes: await stale("SUM(1,2)") },
    ];
    await expect(recalculate(files)).rejects.toThrow(/did not convert broken\.xlsx[^]*could not be loaded/);
  });

  it("ends when its time is over", async () => {
    const files = [{ name: "sum.xlsx", bytes: await stale("SUM(1,2)") }];
    await expect(recalculate(files, { timeLimit: 50 })).rejects.toThrow("took longer than 0.05 s");
  });
});

describe("cellsOf(bytes)", () => {
  it("tells errors from texts that look like them, and empty texts from blanks", async () => {
    const cells = [
      [{ error: "#N/A" } as const, "#N/A", { formula: '"#N/A"' }, "", null, true, { formula: "DATE(2024,2,29)" }],
    ];
    const [calculated] = await recalculate([
      { name: "cells.xlsx", bytes: await writeCases([{ name: "Bảng", cells }]) },
    ]);
    expect((await cellsOf(calculated)).get("Bảng")).toEqual([
      [{ error: "#N/A" }, "#N/A", "#N/A", "", null, true, 45_351],
    ]);
  });
});

describe("toPngs(file)", () => {
  it("draws every visible sheet", async () => {
    const sheets = ["one", "two", "three"].map((name) => ({ name, rows: [[name]], hidden: name === "two" }));
    const pictures = await toPngs({ name: "sheets.xlsx", bytes: await writeXlsx({ sheets }) });
    expect(pictures.map((picture) => String.fromCharCode(...picture.slice(1, 4)))).toEqual(["PNG", "PNG"]);
  });
});

/** A workbook whose only formula has a wrong value. */
function stale(formula: string): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Số liệu", cells: new Map([["0,0", { formula, formulaResult: 999 }]]) }] });
}
