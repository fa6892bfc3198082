import { addSheet } from "../../../src/hosts/excel/add-sheet";
import { functionById } from "../../../src/kpi/functions/functions";
import { FUNCTION_WORDS } from "../../../src/kpi/functions/words";
import { exampleSheet } from "../../../src/taskpane/functions/example/example-sheet";
import { failFrom } from "../../support/office-failure";
import { codeOf, startExcel } from "../../support/simulated";

const plan = () =>
  exampleSheet({
    fn: functionById("CAC"),
    told: FUNCTION_WORDS["CAC"],
    namespace: "KPI",
    language: "en",
    shown: (formula) => formula,
  });

describe("addSheet(plan)", () => {
  it("adds the sheet and shows it, under a name that is free", async () => {
    const { controls } = startExcel();
    expect(await addSheet(await plan())).toBe("Example CAC");
    expect(controls.valueOf("Example CAC", "B5")).toBe(20_000);
    const again = await addSheet(await plan());
    expect(again).not.toBe("Example CAC");
    expect(controls.valueOf(again, "B5")).toBe(20_000);
    expect(controls.valueOf("Example CAC", "B5")).toBe(20_000);
    expect(controls.snapshot()).toMatchObject({ activeSheet: again, names: [], settings: {} });
  });

  it("has an ordinary formula that calculates, and formulas that are shown as texts", async () => {
    const { controls } = startExcel();
    const sheet = await addSheet(await plan());
    expect(controls.valueOf(sheet, "B13")).toBe(500);
    expect(controls.valueOf(sheet, "D12")).toBe("=KPI.CAC(B5,B6)");
  });

  it("leaves nothing behind when Excel fails half-way", async () => {
    const { controls } = startExcel();
    failFrom("Worksheet.showGridlines", "AccessDenied");
    expect(await codeOf(addSheet(await plan()))).toBe("protected");
    expect(controls.snapshot()).toMatchObject({ sheets: [{ name: "Sheet1" }] });
  });
});
