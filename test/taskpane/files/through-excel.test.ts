import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { HostError } from "../../../src/hosts/host";
import { readWorkbook } from "../../../src/hosts/read-workbook";
import { monthSerial } from "../../../src/scorecard/period";
import { openNewWorkbook } from "../../../src/taskpane/excel-new-workbook";
import { makeFile } from "../../../src/taskpane/files/make-file";
import { readScorecardFile } from "../../../src/taskpane/files/read-scorecard-file";
import { createScorecard } from "../../../src/taskpane/wizard/create-scorecard";
import type { DecodedWorkbook } from "../../../src/workbook/decode";
import { onlineShopAnswers, realFigures } from "../../support/online-shop";
import { startExcel } from "../../support/simulated";
import { fakePane, fakeWorkbook } from "../fake-pane";

// The engine of the simulated Excel takes a second or two for a whole workbook.
jest.setTimeout(60_000);

const host = createExcelHost();
const pane = { ...fakePane(fakeWorkbook()), host };
const make = (wanted: Parameters<typeof createScorecard>[1]) =>
  createScorecard(pane, wanted, new AbortController().signal, () => undefined);

async function present(prefix: string): Promise<DecodedWorkbook> {
  const reading = await readWorkbook(host, prefix);
  if (reading.kind !== "seen") throw new Error(reading.kind);
  return reading.workbook;
}

describe("a scorecard through a file, from Excel to Excel", () => {
  it("comes back with what was typed on its sheets, into a workbook that keeps what it has", async () => {
    const excel = startExcel();
    await make({ answers: onlineShopAnswers("vi"), sheetNames: {} });
    const made = await present("bsc");
    await host.write([
      ...Object.values(realFigures()).flatMap((row, place) =>
        row.map((value, column) => ({ name: "bsc_figures", row: rowOf(made, place), column, value })),
      ),
      { name: "bsc_period", row: 0, column: 0, value: monthSerial("2011-11") },
      // Above the first KPI stands the heading of its perspective.
      { name: "bsc_owners", row: 1, column: 0, value: "Lan" },
      { name: "bsc_targets", row: 1, column: 0, value: 35 },
    ]);
    const typed = await present("bsc");
    expect(typed).toMatchObject({ period: "2011-11", figures: realFigures() });
    expect(typed.scorecard.kpis[0]).toMatchObject({ owner: "Lan", weight: 35 });
    const before = JSON.stringify(excel.controls.snapshot());

    const bytes = await makeFile(typed, pane);
    expect(JSON.stringify(excel.controls.snapshot())).toBe(before);
    const reading = await readScorecardFile(new File([bytes as BlobPart], "the-diem.xlsx"));
    if (reading.kind !== "scorecards") throw new Error(reading.kind);
    expect(reading.scorecards).toEqual([typed]);

    const [workbook] = reading.scorecards;
    if (workbook !== undefined) expect(await make({ workbook })).toEqual({ kind: "done", prefix: "bsc2" });
    expect(await present("bsc2")).toEqual(typed);
    expect(await present("bsc")).toEqual(typed);
    const total = excel.controls.valueOf("Tổng quan", "E6");
    expect(total).toBeCloseTo(0.9376, 4);
    expect(excel.controls.valueOf("Tổng quan (2)", "E6")).toBe(total);
  });
});

describe("openNewWorkbook(file)", () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 100_000 }, (_, place) => place % 256)]);

  it("hands Excel the bytes as they are", async () => {
    const excel = startExcel();
    await openNewWorkbook(zip);
    expect(excel.controls.newWorkbooks).toEqual([zip]);
  });

  it.each([
    ["notSupported", { apiSet: "1.7" }, null],
    ["failed", {}, "Excel.createWorkbook"],
  ])("fails as a host does: %s", async (code, options, failMember) => {
    const excel = startExcel(options);
    excel.controls.faults.failMember = failMember;
    const error = await openNewWorkbook(zip).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).code).toBe(code);
    expect(excel.controls.newWorkbooks).toEqual([]);
  });
});

/** The row of an input among the figures. */
function rowOf({ scorecard }: DecodedWorkbook, place: number): number {
  return scorecard.inputs.findIndex(({ id }) => id === Object.keys(realFigures())[place]);
}
