/** @jest-environment jsdom */
import type { SimulatedExcel } from "../../playground/simulator/simulated-excel";
import { createWorkbookDrafts } from "../../src/taskpane/workbook-drafts";
import { failFrom } from "../support/office-failure";
import { startExcel } from "../support/simulated";

const drafts = createWorkbookDrafts();
const DRAFT = { kind: "wizard", mission: "Date(7)", list: [1, null] };

let excel: SimulatedExcel;

beforeEach(() => {
  localStorage.clear();
  excel = startExcel();
  openFile("https://example.com/a.xlsx");
});

describe("createWorkbookDrafts()", () => {
  it("keeps a draft in the workbook, whatever its texts look like", async () => {
    expect(await drafts.load()).toBeNull();
    await drafts.save(DRAFT);
    expect(await createWorkbookDrafts().load()).toEqual(DRAFT);
    expect(localStorage).toHaveLength(0);
    await drafts.clear();
    expect(await drafts.load()).toBeNull();
    expect(excel.controls.snapshot()).toMatchObject({ settings: {} });
  });

  it("keeps it in the browser, for this file alone, where the workbook takes no settings", async () => {
    failFrom("SettingCollection.add", "AccessDenied");
    await drafts.save(DRAFT);
    expect(await drafts.load()).toEqual(DRAFT);
    openFile("https://example.com/b.xlsx");
    expect(await drafts.load()).toBeNull();
    openFile("https://example.com/a.xlsx");
    await drafts.clear();
    expect(await drafts.load()).toBeNull();
  });

  it("takes the workbook's draft again once that works", async () => {
    const failure = failFrom("SettingCollection.add", "AccessDenied", 1);
    await drafts.save({ ...DRAFT, mission: "old" });
    await drafts.save(DRAFT);
    expect(failure.times()).toBe(1);
    expect(await drafts.load()).toEqual(DRAFT);
    expect(localStorage).toHaveLength(0);
  });

  it("fails to save where neither keeps it", async () => {
    openFile("");
    failFrom("SettingCollection.add", "AccessDenied");
    await expect(drafts.save(DRAFT)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("refuses a draft that is far too large", async () => {
    await expect(drafts.save("x".repeat(200_001))).rejects.toThrow(RangeError);
    expect(await drafts.load()).toBeNull();
  });

  it("gives a damaged draft as the text that is left of it", async () => {
    await drafts.save(DRAFT);
    await excel.Excel.run(async (context) => {
      context.workbook.settings.add("kpi-scorecard.draft", '{"kind":');
    });
    expect(await drafts.load()).toBe('{"kind":');
    await excel.Excel.run(async (context) => {
      context.workbook.settings.add("kpi-scorecard.draft", 7);
    });
    expect(await drafts.load()).toBeNull();
  });
});

/** The file that is open, by its address; empty before it was saved for the first time. */
function openFile(url: string): void {
  Object.assign(Office.context, { document: { url }, partitionKey: "part" });
}
