import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser } from "playwright-core";
import { CHROMIUM_ARGUMENTS } from "../../scripts/browser/chromium";

const DIST = join(__dirname, "../../dist");

// The pages for people: help, functions, privacy, licence. The pane has tests of its own.
const PAGES = readdirSync(DIST)
  .filter((file) => file.endsWith(".html") && file !== "taskpane.html")
  .sort();

/** The pages of single functions are all made alike: the longest in each language stand for them. */
const LONGEST = [/\.vi\.html$/, /^[^.]+\.html$/].map((name) => {
  const files = readdirSync(join(DIST, "functions")).filter((file) => name.test(file));
  const size = (file: string): number => statSync(join(DIST, "functions", file)).size;
  return `functions/${files.reduce((longest, file) => (size(file) > size(longest) ? file : longest))}`;
});

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: String(process.env["CHROMIUM_PATH"]),
    args: [...CHROMIUM_ARGUMENTS],
  });
});

afterAll(() => browser.close());

describe("the pages for people", () => {
  it("are four, each in both languages", () => {
    expect(PAGES).toHaveLength(8);
  });
});

describe.each(["light", "dark"] as const)("at 320 px, %s", (colorScheme) => {
  it.each([...PAGES, ...LONGEST])(
    "%s has nothing for axe to find, fits, and does nothing that its own policy refuses",
    async (file) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 600 }, colorScheme });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(`${String(process.env["PLAYGROUND_URL"])}/addin/${file}`);
      const width = await page.locator("html").evaluate((root) => root.scrollWidth);
      const ink = await page.locator("body").evaluate((body) => getComputedStyle(body).color);
      expect(complaints).toEqual([]);
      expect(width).toBeLessThanOrEqual(320);
      expect(ink).toBe(colorScheme === "light" ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await context.close();
    },
  );
});
