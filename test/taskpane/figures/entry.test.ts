import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { readWorkbook } from "../../../src/hosts/read-workbook";
import { applyFigures } from "../../../src/scorecard/figures/apply";
import { matchFigures, wantedInputs } from "../../../src/scorecard/figures/match";
import { readTable } from "../../../src/scorecard/figures/table";
import { monthSerial } from "../../../src/scorecard/period";
import { entryOf } from "../../../src/taskpane/figures/entry";
import { splitPasted } from "../../../src/taskpane/figures/split-pasted";
import { compileWorkbook } from "../../../src/workbook/compile";
import type { DecodedWorkbook } from "../../../src/workbook/decode";
import { proposeSheetNames } from "../../../src/workbook/names";
import { onlineShop, realFigures } from "../../support/online-shop";
import { startExcel } from "../../support/simulated";

const scorecard = onlineShop("vi");
const blank = Array.from({ length: 13 }, () => null);
const nothing = Object.fromEntries(scorecard.inputs.map(({ id }) => [id, blank]));
const workbook = (changes: Partial<DecodedWorkbook> = {}): DecodedWorkbook => ({
  scorecard,
  figures: nothing,
  period: "2010-12",
  picked: { view: "month", comparison: "previousPeriod", scoreKind: "performance" },
  ...changes,
});
const row = (input: string) => scorecard.inputs.findIndex(({ id }) => id === input);

describe("entryOf(prefix, workbook, entered)", () => {
  it("is nothing where nothing of the scorecard is entered", () => {
    expect(entryOf("bsc", workbook(), [])).toBeNull();
    expect(entryOf("bsc", workbook(), [{ input: "elsewhere", place: 0, value: 1 }])).toBeNull();
  });

  it("lists cells in the order of the sheet, so that neighbours go together", () => {
    const entry = entryOf("bsc2", workbook({ period: "2011-01" }), [
      { input: "orders", place: 1, value: 2 },
      { input: "revenue", place: 1, value: 3 },
      { input: "orders", place: 0, value: 1 },
    ]);
    expect(entry?.cells).toEqual([
      { name: "bsc2_figures", row: row("revenue"), column: 1, value: 3 },
      { name: "bsc2_figures", row: row("orders"), column: 0, value: 1 },
      { name: "bsc2_figures", row: row("orders"), column: 1, value: 2 },
    ]);
    expect(entry).toMatchObject({
      written: ["2011-01", "2010-12", "2011-01"],
      cleared: [],
      periodMovedTo: null,
    });
  });

  it.each([["2011-06"], ["2020-01"], [null]])(
    "moves the picker from %s, which has no figures, to the latest entered",
    (period) => {
      const entry = entryOf("bsc", workbook({ period }), [
        { input: "orders", place: 11, value: 5 },
        { input: "orders", place: 2, value: 5 },
        { input: "revenue", place: 12, value: null },
      ]);
      expect(entry?.periodMovedTo).toBe("2011-11");
      expect(entry?.cells.at(-1)).toEqual({ name: "bsc_period", row: 0, column: 0, value: monthSerial("2011-11") });
      expect(entry?.after.period).toBe("2011-11");
    },
  );

  it("leaves the picker where its month has figures, or nothing but blanks was entered", () => {
    const figures = { ...nothing, orders: [7, ...blank.slice(1)] };
    expect(entryOf("bsc", workbook({ figures }), [{ input: "orders", place: 11, value: 5 }])?.periodMovedTo).toBeNull();
    const emptied = entryOf("bsc", workbook({ figures }), [{ input: "orders", place: 0, value: null }]);
    expect(emptied).toMatchObject({ written: [], cleared: ["2010-12"], periodMovedTo: null });
    expect(emptied?.after.figures.orders[0]).toBeNull();
  });

  it("puts the real file into a workbook of Excel, where it is read back", async () => {
    startExcel();
    const host = createExcelHost();
    await host.render(
      compileWorkbook(scorecard, { prefix: "bsc", sheetNames: proposeSheetNames("vi", []).names, namespace: "KPI" }),
    );
    const before = await read(host);
    expect(before.figures).toEqual(nothing);
    const pasted = readTable(
      splitPasted(readFileSync(join(__dirname, "../../fixtures/online-retail-monthly.csv"), "utf8")),
      { language: "vi" },
    );
    if (pasted.kind !== "table") throw new Error(pasted.kind);
    const { figures } = matchFigures(pasted.table, wantedInputs(before.scorecard), before.scorecard.timeline, "vi");
    const changes = applyFigures(figures, before.figures, before.scorecard.timeline);
    const entry = entryOf(
      "bsc",
      before,
      changes.map(({ input, place, after }) => ({ input, place, value: after })),
    );
    if (entry === null) throw new Error("nothing to write");
    await host.write(entry.cells);
    const after = await read(host);
    expect(after.figures).toEqual({ ...nothing, ...realFigures() });
    expect(after).toEqual(entry.after);
  });
});

async function read(host: Parameters<typeof readWorkbook>[0]): Promise<DecodedWorkbook> {
  const look = await readWorkbook(host, "bsc");
  if (look.kind !== "seen") throw new Error(look.kind);
  return look.workbook;
}
