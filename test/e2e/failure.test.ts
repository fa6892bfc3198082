import type { Playground } from "../../playground/page/playground";
import { openPlayground, type OpenPlayground } from "./support/playground";

type PlaygroundWindow = { readonly playground: Playground };

let playground: OpenPlayground;

beforeEach(async () => {
  playground = await openPlayground({ language: "en" });
  await playground.type("B2", "42");
});

afterEach(() => playground.close());

describe("Create scorecard, when Excel fails in the middle", () => {
  it("says at which sheet and step, and gives back the workbook as it was", async () => {
    const { pane } = playground;
    await toReview();
    const before = await playground.snapshot();
    await failAt("ChartCollection.add");
    await pane.getByRole("button", { name: "Create scorecard", exact: true }).click();
    await pane
      .getByText(/Dashboard.*chart/)
      .first()
      .waitFor();
    expect((await playground.snapshot()).sheets.length).toBeGreaterThan(1);
    await failAt(null);
    await pane.getByRole("button", { name: "Remove what was created" }).click();
    await pane.getByText(/Your answers are kept/).waitFor();
    expect(withoutDraft(await playground.snapshot())).toEqual(withoutDraft(before));
  });

  it("can be removed after the pane was loaded again", async () => {
    const { pane } = playground;
    await toReview();
    const before = await playground.snapshot();
    await failAt("WorksheetProtection.protect");
    await pane.getByRole("button", { name: "Create scorecard", exact: true }).click();
    await pane.getByRole("button", { name: "Remove what was created" }).waitFor();
    await failAt(null);
    await reloadPane();
    await pane.getByRole("button", { name: /Remove what was created/ }).click();
    await pane.getByText(/^Removed\./).waitFor();
    expect(withoutDraft(await playground.snapshot())).toEqual(withoutDraft(before));
  });

  it("says what to do while a cell is being edited", async () => {
    const { pane } = playground;
    await toReview();
    await setCellEditing(true);
    await pane.getByRole("button", { name: "Create scorecard", exact: true }).click();
    await pane.getByText(/finish with Enter: Excel waits for that/).waitFor();
    await setCellEditing(false);
    await pane.getByText("The scorecard is ready").waitFor({ timeout: 60_000 });
  });
});

describe("a draft", () => {
  it("survives a reload of the pane, with everything that was typed", async () => {
    const { pane } = playground;
    await pane.getByRole("button", { name: /Create scorecard/ }).click();
    await pane.getByLabel(/Name of the organisation/).fill("Lan & sons");
    await pane.getByRole("button", { name: "Next", exact: true }).click();
    const before = await savedDraft();
    await pane.getByRole("checkbox").first().uncheck();
    // A draft is saved a moment after the last change.
    while ((await savedDraft()) === before) await playground.page.waitForTimeout(50);
    await reloadPane();
    await pane.getByRole("button", { name: /Continue draft/ }).click();
    await pane.getByRole("heading", { name: "KPIs" }).waitFor();
    expect(await pane.getByRole("checkbox").first().isChecked()).toBe(false);
    await pane.getByRole("button", { name: "Back", exact: true }).click();
    expect(await pane.getByLabel(/Name of the organisation/).inputValue()).toBe("Lan & sons");
  });
});

describe("the ribbon", () => {
  it("opens the pane at the screen of each button", async () => {
    const { page, pane } = playground;
    await page.locator("#pane-title button").click();
    await page.getByRole("button", { name: "KPI functions", exact: true }).click();
    await pane.getByRole("textbox", { name: "What do you want to know?" }).waitFor();
    await page.getByRole("button", { name: "Create scorecard", exact: true }).click();
    await pane.getByLabel(/Name of the organisation/).waitFor();
  });
});

async function toReview(): Promise<void> {
  const { pane } = playground;
  await pane.getByRole("button", { name: /Create scorecard/ }).click();
  await pane.getByRole("button", { name: "Review and create", exact: true }).click();
  await pane.getByText(/What will be made/).waitFor();
}

function failAt(member: string | null): Promise<void> {
  return playground.page.evaluate((name) => {
    (window as never as PlaygroundWindow).playground.controls.faults.failMember = name;
  }, member);
}

function setCellEditing(editing: boolean): Promise<void> {
  return playground.page.evaluate((isEditing) => {
    (window as never as PlaygroundWindow).playground.controls.faults.cellEditing = isEditing;
  }, editing);
}

function savedDraft(): Promise<string | undefined> {
  return playground.page.evaluate(() =>
    (window as never as PlaygroundWindow).playground.controls.model.settings.get("kpi-scorecard.draft"),
  );
}

async function reloadPane(): Promise<void> {
  await playground.page.evaluate(() => {
    document.querySelector("iframe")?.contentWindow?.location.reload();
  });
  await playground.pane.locator("h1").waitFor();
}

/** The draft belongs to the user's answers, which are kept. */
function withoutDraft({ settings, ...snapshot }: Awaited<ReturnType<OpenPlayground["snapshot"]>>): object {
  const kept = Object.entries(settings).filter(([key]) => key !== "kpi-scorecard.draft");
  return { ...snapshot, settings: Object.fromEntries(kept) };
}
