import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type FrameLocator, type Page } from "playwright-core";
import { CHROMIUM_ARGUMENTS, findOrInstallChromium } from "./browser/chromium";
import { openPlaygroundServer } from "./browser/playground-page";

const ROOT = join(__dirname, "..");
const FOLDER = join(ROOT, "assets", "readme");
const FIGURES = join(ROOT, "test", "fixtures", "online-retail-monthly.csv");

/** `npm run pictures`: takes the README's pictures in the playground, out of the build in dist/. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await openPlaygroundServer();
  const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: [...CHROMIUM_ARGUMENTS] });
  try {
    const page = await browser.newPage({ viewport: { width: 1680, height: 960 }, deviceScaleFactor: 1.5 });
    await page.goto(`${server.url}/?language=en`);
    const pane = page.frameLocator("#pane iframe");
    await page.evaluate(TYPE_COSTS);
    await takePane(page, pane, "functions.png", async () => {
      await button(pane, /^KPI functions/).click();
      await pane.getByRole("textbox").fill("what does a customer cost");
      await pane.getByRole("button", { name: /CAC/ }).first().click();
      await pane.getByRole("textbox").first().fill("B2:B4");
      await pane.getByRole("textbox").nth(1).fill("C2");
      await pane.getByText(/Calculating/).waitFor({ state: "hidden" });
    });
    await button(pane, /All functions/).click();
    await button(pane, /Back to start/).click();
    await button(pane, /Create scorecard/).click();
    await pane.getByLabel(/Name of the organisation/).fill("Northwind Gifts");
    await pane.getByLabel("First month: Month").selectOption("12");
    await pane.getByLabel("First month: Year").selectOption("2010");
    await pane.getByLabel("Currency").selectOption("GBP");
    await takePane(page, pane, "wizard.png", async () => {
      for (let step = 0; step < 3; step++) await button(pane, /^Next$/).click();
    });
    await button(pane, /^Review and create$/)
      .last()
      .click();
    await button(pane, /^Create scorecard$/).click();
    await button(pane, /^Enter figures$/).click({ timeout: 60_000 });
    await pane.getByText("Paste a table").click();
    await pane.getByRole("textbox").fill(readFileSync(FIGURES, "utf8"));
    await button(pane, /^Write/).click();
    await pane.getByText(/figures written for/).waitFor();
    await button(pane, /Back to start/)
      .first()
      .click();
    await page.evaluate(PICK_NOVEMBER);
    await page.evaluate(`playground.settled()`);
    await page.screenshot({ path: join(FOLDER, "dashboard.png") });
  } finally {
    await browser.close();
    server.close();
  }
}

/** Three costs, and the customers they won. */
const TYPE_COSTS = `[["B2", 20000], ["B3", 10000], ["B4", 2000], ["C2", 40]].forEach(([cell, figure]) =>
  playground.controls.typeInto("Sheet1", cell, String(figure)))`;

/** November 2011, in the cell under the name of the period. */
const PICK_NOVEMBER = `playground.controls.typeInto("Dashboard", "C5", "40848")`;

function button(pane: FrameLocator, name: RegExp) {
  return pane.getByRole("button", { name });
}

async function takePane(page: Page, pane: FrameLocator, file: string, prepare: () => Promise<void>): Promise<void> {
  await prepare();
  await pane.locator("h1").click();
  await page.locator("#pane").screenshot({ path: join(FOLDER, file) });
}

void main();
