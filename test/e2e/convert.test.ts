import type { Playground } from "../../playground/page/playground";
import { expectAccessible } from "./support/axe";
import { openPlayground, type OpenPlayground } from "./support/playground";

describe("converting KPI functions to ordinary formulas and back", () => {
  let playground: OpenPlayground;

  beforeAll(async () => {
    playground = await openPlayground({ language: "vi", theme: "dark", paneWidth: 320 });
    for (const [address, text] of Object.entries(CELLS)) await playground.type(address, text);
  });

  afterAll(() => playground.close());

  it("shows every change first, keeps the values, and takes it back", async () => {
    const { pane } = playground;
    await pane.getByRole("button", { name: /^Chuyển đổi, sửa ô/ }).click();
    await pane.getByRole("button", { name: "Xem sẽ thay đổi gì" }).click();
    await pane.getByRole("heading", { name: "3 ô sẽ thay đổi" }).waitFor();
    await pane.getByText("=ROUND(KPI.CAC(B2:B3;C2:C3);1)").waitFor();
    await pane.getByText(/SUM\(B2:B3\)\*2 là một phép tính/).waitFor();
    await expectAccessible(playground);
    const before = await playground.cells("Sheet1", "D2:D5");
    await pane.getByRole("button", { name: "Thay đổi 3 ô" }).click();
    await pane.getByText("Đã thay đổi 3 ô.").waitFor();
    await expectAccessible(playground);
    expect(await playground.cells("Sheet1", "D2:D5")).toEqual(before);
    expect(await formulas(playground)).toMatchObject({ D2: expect.stringMatching(/^=IF\(N\("KPI.CAC/) });
    await pane.getByRole("button", { name: "Hoàn tác" }).click();
    await pane.getByText("3 ô đã trở về như trước.").waitFor();
    expect(await formulas(playground)).toMatchObject({ D2: CELLS["D2"], D3: CELLS["D3"], D4: CELLS["D4"] });
  });

  it("follows rows that were inserted on the way back", async () => {
    const { pane, page } = playground;
    await pane.getByRole("button", { name: "Xem sẽ thay đổi gì" }).click();
    await pane.getByRole("button", { name: "Thay đổi 3 ô" }).click();
    await pane.getByText("Đã thay đổi 3 ô.").waitFor();
    await page.evaluate(() => {
      const { controls } = (window as unknown as { playground: Playground }).playground;
      return controls.insertRows("Sheet1", 1, 2);
    });
    await pane.getByRole("button", { name: "Chuyển đổi chỗ khác" }).click();
    await pane.getByRole("radio", { name: /Chuyển ngược về hàm/ }).check();
    await pane.getByRole("button", { name: "Xem sẽ thay đổi gì" }).click();
    await pane.getByRole("button", { name: "Thay đổi 3 ô" }).click();
    await pane.getByText("Đã thay đổi 3 ô.").waitFor();
    expect(await formulas(playground)).toMatchObject({
      D4: "=KPI.CAC(B4,C4)",
      D5: "=ROUND(KPI.CAC(B4:B5,C4:C5),1)",
      D6: '=KPI.STATUS(D4,D5,,"lower")',
    });
  });

  it("repairs cells that were made while the add-in was not there", async () => {
    const { pane, page } = playground;
    await page.evaluate(() => {
      const { controls } = (window as unknown as { playground: Playground }).playground;
      return controls.openUnknown("Sheet1", "F4", "=KPI.CAC(B4,C4)", "KPI");
    });
    expect(await playground.cell("Sheet1", "F4")).toBe("#NAME?");
    await pane.getByRole("button", { name: "Chuyển đổi chỗ khác" }).click();
    await pane.getByRole("radio", { name: /Sửa ô báo/ }).check();
    await pane.getByRole("button", { name: "Xem sẽ thay đổi gì" }).click();
    await pane.getByText("được nhập lại như cũ").waitFor();
    await pane.getByRole("button", { name: "Nhập lại 1 ô" }).click();
    await pane.getByText("Đã nhập lại 1 ô.").waitFor();
    expect(await playground.cell("Sheet1", "F4")).toBe(250);
  });
});

const CELLS: Readonly<Record<string, string>> = {
  B2: "1000",
  B3: "600",
  C2: "4",
  C3: "3",
  D2: "=KPI.CAC(B2,C2)",
  D3: "=ROUND(KPI.CAC(B2:B3,C2:C3),1)",
  D4: '=KPI.STATUS(D2,D3,,"lower")',
  D5: "=KPI.CAC(SUM(B2:B3)*2,C2)",
};

async function formulas(playground: OpenPlayground): Promise<object> {
  return (await playground.snapshot()).sheets[0]?.cells ?? {};
}
