import { openPlayground } from "./support/playground";

describe("text that somebody types", () => {
  it("arrives in the workbook as that text, and sheet names that Excel forbids are mended with a word about it", async () => {
    const playground = await openPlayground({ language: "en" });
    const { pane } = playground;
    await pane.getByRole("button", { name: /Create scorecard/ }).click();
    await pane.getByLabel(/Name of the organisation/).fill(LINK);
    await pane.getByLabel(/Mission/).fill("+1");
    await pane.getByRole("button", { name: "Next", exact: true }).click();
    await pane.getByText("Details").first().click();
    await pane.getByLabel("Own name").first().fill("00123");
    await pane.getByRole("button", { name: "Review and create", exact: true }).click();
    await pane.getByLabel("Sheet name: Dashboard").fill("O'Brien");
    await pane.getByLabel("Sheet name: Scorecard").fill("a/b:c");
    await pane.getByText(/“a\/b:c” becomes/).waitFor();
    await pane.getByRole("button", { name: "Create scorecard", exact: true }).click();
    await pane.getByText("The scorecard is ready").waitFor({ timeout: 60_000 });
    const { sheets } = await playground.snapshot();
    const [, dashboard, scorecard] = sheets.map(({ name }) => name);
    expect(dashboard).toBe("O'Brien");
    expect((await playground.cells("O'Brien", "B1:B2")).flat()).toEqual([LINK, "+1"]);
    expect(await playground.cell(String(scorecard), "A7")).toBe("00123");
    await playground.close();
  });
});

const LINK = '=HYPERLINK("http://x.example","click")';
