import type { Playground } from "../../playground/page/playground";
import { expectAccessible } from "./support/axe";
import { openPlayground, type OpenPlayground } from "./support/playground";

describe("KPI functions typed into cells", () => {
  let playground: OpenPlayground;

  beforeAll(async () => {
    playground = await openPlayground({ language: "en", paneWidth: 320 });
    for (const [address, text] of Object.entries(INPUTS)) await playground.type(address, text);
  });

  afterAll(() => playground.close());

  it.each([
    ["=KPI.CAC(B2:B4,C2)", 300],
    ["=kpi.cac(B2:B4,C2)", 300],
    // A range against a range: the ratio of sums, not the average of ratios.
    ["=KPI.CAC(B2:B4,C2:C4)", 100],
    ["=KPI.CAC(B2:B4,0)", "#DIV/0!"],
    ["=KPI.CAC(B2:B4,D9)", "#N/A"],
    ["=KPI.CAC(E1,C2)", "#VALUE!"],
    ["=KPI.CAC(B2:B4,-1)", "#NUM!"],
    ['=IFERROR(KPI.CAC(1,0),"x")', "x"],
    ["=KPI.CAC(1/0,1)", "#DIV/0!"],
    ["=ROUND(KPI.CHURN(7,200)*100,2)", 3.5],
    ["=KPI.CAC(KPI.AOV(1000,10),2)", 50],
  ])("calculates %s", async (formula, value) => {
    await playground.type("F5", formula);
    expect(await playground.cell("Sheet1", "F5")).toBe(value);
  });

  it("calculates again when a cell it reads is changed by keyboard", async () => {
    await playground.type("F5", "=KPI.CAC(B2:B4,C2)");
    await playground.type("C2", "20");
    expect(await playground.cell("Sheet1", "F5")).toBe(150);
    await playground.type("C2", "10");
  });

  it("tells why where Excel can show a reason", async () => {
    await playground.type("F5", "=KPI.CAC(B2:B4,D9)");
    const message = await playground.page.evaluate(() => {
      const { customFunctions, controls } = (window as never as { playground: Playground }).playground;
      return customFunctions.messageAt(controls.engine.workbook.getActiveSheet().getSheetId(), 4, 5);
    });
    expect(message).toMatch(/argument 2/);
  });

  it("finds a function by need, takes its arguments from the selection and inserts it", async () => {
    const { pane } = playground;
    await playground.type("B2", "1000");
    await pane.getByRole("button", { name: /^KPI functions/ }).click();
    await pane.getByRole("textbox", { name: "What do you want to know?" }).fill("what does a customer cost");
    await pane.getByRole("button", { name: /CAC/ }).first().click();
    const [cost, customers] = [pane.getByRole("textbox").first(), pane.getByRole("textbox").nth(1)];
    await cost.fill("B2:B4");
    await customers.fill("C2");
    await playground.page.locator('[data-u-comp="defined-name"] input').fill("H2");
    await playground.page.locator('[data-u-comp="defined-name"] input').press("Enter");
    await pane.getByRole("button", { name: "Insert here" }).click();
    await pane.getByText(/Inserted into .*H2/).waitFor();
    expect(await playground.cell("Sheet1", "H2")).toBe(300);
  });

  it("shows the result before it is inserted, and what is in its way", async () => {
    const { pane } = playground;
    const customers = pane.getByRole("textbox").nth(1);
    await customers.fill("D9");
    await pane.getByText(/^D9 is blank: there is no figure yet for “new customers”/).waitFor();
    await expectAccessible(playground);
    await customers.fill("C:C");
    await pane.getByText("Would show: 100").waitFor();
  });

  it("explains the selected cell", async () => {
    const { pane, page } = playground;
    await playground.type("F6", "=IFERROR(KPI.ROAS(KPI.CAC(B2:B4,C2:C4),D9),0)");
    await pane.getByRole("button", { name: "All functions" }).click();
    await pane.getByRole("textbox").fill("");
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill("F6");
    await nameBox.press("Enter");
    await expectAccessible(playground);
    await pane.getByRole("button", { name: "Explain the selected cell" }).click();
    await pane.getByText("F6 shows 0.").waitFor();
    await pane.getByText("another KPI function, which gives 100").waitFor();
    await pane.getByText(/^D9 is blank/).waitFor();
    await expectAccessible(playground);
  });

  it("adds an example whose function and ordinary formula give the same", async () => {
    const { pane } = playground;
    await pane.getByRole("button", { name: "More about KPI.CAC" }).click();
    await pane.getByRole("button", { name: "Example on a new sheet" }).click();
    await pane.getByText(/^Added the sheet “Example CAC”/).waitFor();
    expect(await playground.cells("Example CAC", "B12:B13")).toEqual([[500], [500]]);
  });

  it("shows the user's own separator, and inserts what Excel understands", async () => {
    const vietnamese = await openPlayground({ language: "vi" });
    const { pane } = vietnamese;
    await pane.getByRole("button", { name: /^Hàm KPI/ }).click();
    await pane.getByRole("textbox", { name: "Bạn muốn biết điều gì?" }).fill("chi phi co khach");
    await pane.getByRole("button", { name: /CAC/ }).first().click();
    await pane.getByRole("textbox").first().fill("1000");
    await pane.getByRole("textbox").nth(1).fill("4");
    await pane.getByText("=KPI.CAC(1000;4)").waitFor();
    await pane.getByRole("button", { name: "Chèn vào ô" }).click();
    await pane.getByText(/Đã chèn vào/).waitFor();
    expect(await vietnamese.cell("Sheet1", "A1")).toBe(250);
    await vietnamese.close();
  });
});

describe("KPI functions where Excel hands over blank cells as 0", () => {
  it("cannot tell a blank from 0: the ordinary formulas of a scorecard can", async () => {
    const playground = await openPlayground({ blanks: "zero" });
    await playground.type("A1", "=KPI.CAC(1000,D9)");
    expect(await playground.cell("Sheet1", "A1")).toBe("#DIV/0!");
    await playground.close();
  });
});

const INPUTS = { E1: "Cost", B2: "1000", B3: "1500", B4: "500", C2: "10", C3: "15", C4: "5" };
