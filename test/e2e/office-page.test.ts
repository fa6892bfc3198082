import { openPlayground } from "./support/playground";

describe("the page of the add-in in the playground", () => {
  it("has no history to push to and no dialogs, as office.js leaves every page", async () => {
    const playground = await openPlayground();
    const left = await playground.pane.locator("body").evaluate(() => ({
      push: Reflect.get(history, "pushState") as unknown,
      replace: Reflect.get(history, "replaceState") as unknown,
      confirmed: confirm("?"),
      asked: prompt("?"),
    }));
    expect(left).toEqual({ push: null, replace: null, confirmed: undefined, asked: undefined });
    await playground.close();
  });

  it("plays an older Excel where the address asks for one", async () => {
    const playground = await openPlayground({ api: "1.9" });
    const supported = await playground.pane
      .locator("body")
      .evaluate(() => ["1.9", "1.11"].map((set) => Office.context.requirements.isSetSupported("ExcelApi", set)));
    expect(supported).toEqual([true, false]);
    await playground.close();
  });
});
