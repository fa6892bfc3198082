import { chromium } from "playwright-core";
import { answerForMicrosoft, serveDist } from "../browser/built-page";
import { CHROMIUM_ARGUMENTS } from "../browser/chromium";
import { median, type Measurement } from "./measurement";

const ROUNDS = 9;

/**
 * How long from asking for the page to something in it. Each time a new profile, so that nothing is cached; outside a
 * host office.js is loaded and finds none.
 */
export async function measurePaneStart(dist: string, executablePath: string): Promise<Measurement[]> {
  const server = await serveDist(dist);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  try {
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const context = await browser.newContext({ viewport: { width: 350, height: 600 } });
      await answerForMicrosoft(context);
      const page = await context.newPage();
      await page.goto(`${server.url}/taskpane.html`, { waitUntil: "commit" });
      const time = await page.waitForFunction(() =>
        document.querySelector("#root button") ? performance.now() : null,
      );
      times.push(Number(await time.jsonValue()));
      await context.close();
    }
    // The first one also starts the browser's own processes.
    const [middle, all] = [median(times.slice(1)), times.slice(1)];
    const spread = `${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)}`;
    return [
      {
        what: `task pane until its first screen, median of ${String(ROUNDS)}`,
        measured: `${middle.toFixed(0)} ms (${spread})`,
      },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
