import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import type { Playground } from "../../../playground/page/playground";
import { cell, parseArea } from "../../../playground/simulator/address";
import { CHROMIUM_ARGUMENTS } from "../../../scripts/browser/chromium";

type CellContent = number | string | boolean | null;

export interface OpenOptions {
  readonly language?: "vi" | "en";
  readonly theme?: "light" | "dark";
  readonly blanks?: "null" | "empty" | "zero";
  readonly paneWidth?: number;
  /** The requirement set of Excel, e.g. `"1.9"`; the newest without it. */
  readonly api?: string;
}

/** The playground's page, and what a person sees and does in it. */
export interface OpenPlayground {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What cells hold, row by row. */
  cells(sheet: string, address: string): Promise<CellContent[][]>;
  cell(sheet: string, address: string): Promise<CellContent>;
  /** Goes to a sheet by its tab. */
  goToSheet(sheet: string): Promise<void>;
  /** Goes to a cell of the sheet in view by the name box, types and presses Enter; waits until all is calculated. */
  type(address: string, text: string): Promise<void>;
  /** Chooses from the list that drops down in a cell of the sheet in view. */
  pick(address: string, choice: string): Promise<void>;
  /** The whole workbook as plain JSON. */
  snapshot(): Promise<Snapshot>;
  /** Closes the page, in which nothing may have gone wrong, and from which no request may have left this machine. */
  close(): Promise<void>;
}

export interface Snapshot {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly cells: object }[];
  readonly names: readonly object[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly activeSheet: string;
}

let browser: Browser | null = null;

afterAll(async () => {
  await browser?.close();
  browser = null;
});

export async function openPlayground({
  language = "vi",
  theme,
  blanks,
  paneWidth,
  api,
}: OpenOptions = {}): Promise<OpenPlayground> {
  browser ??= await chromium.launch({
    executablePath: String(process.env["CHROMIUM_PATH"]),
    args: [...CHROMIUM_ARGUMENTS],
  });
  const context = await browser.newContext({ viewport: { width: 1500, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const url = String(process.env["PLAYGROUND_URL"]);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${url}/`) && !request.url().startsWith("data:")) complaints.push(request.url());
  });
  const query = new URLSearchParams({
    language,
    ...(theme && { theme }),
    ...(blanks && { blanks }),
    ...(api && { api }),
  });
  await page.goto(`${url}/?${query.toString()}`);
  if (paneWidth !== undefined) await page.addStyleTag({ content: `#pane { width: ${String(paneWidth)}px }` });
  const pane = page.frameLocator("#pane iframe");
  await pane.locator("h1").waitFor();
  await settled(page);

  const cells = (sheet: string, address: string): Promise<CellContent[][]> =>
    page.evaluate(
      async ([name, rows]) => {
        const { playground } = window as unknown as { playground: Playground };
        await playground.settled();
        return rows.map((row) => row.map((each) => playground.controls.valueOf(name, each)));
      },
      [sheet, cellsOf(address)] as const,
    );

  return {
    page,
    pane,
    cells,
    cell: async (sheet, address) => (await cells(sheet, address))[0]?.[0] ?? null,
    goToSheet: async (sheet) => {
      await page.locator("#sheets").getByText(sheet, { exact: true }).last().click();
    },
    type: async (address, text) => {
      const nameBox = page.locator('[data-u-comp="defined-name"] input');
      await nameBox.fill(address);
      await nameBox.press("Enter");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await settled(page);
    },
    pick: async (address, choice) => {
      const { right, y } = await placeOf(page, address);
      await page.mouse.click(right - 14, y);
      const list = page.locator('[data-u-comp="sheets-dropdown-list"]');
      await list.getByText(choice, { exact: true }).click();
      await settled(page);
    },
    snapshot: () =>
      page.evaluate(
        () => (window as unknown as { playground: Playground }).playground.controls.snapshot() as never as Snapshot,
      ),
    close: async () => {
      await context.close();
      expect(complaints).toEqual([]);
    },
  };
}

function settled(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as { playground: Playground }).playground.settled());
}

/** The addresses of the cells of an area, row by row. */
function cellsOf(address: string): string[][] {
  const area = parseArea(address);
  if (area === null) throw new Error(`not a range: ${address}`);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cell(area.row + row, area.column + column)),
  );
}

/** Where a cell of the sheet in view is on the screen. */
async function placeOf(page: Page, address: string): Promise<{ y: number; right: number }> {
  const cell = await page.evaluate((wanted) => {
    const { engine } = (window as unknown as { playground: Playground }).playground.controls;
    const { x, y, width, height } = engine.workbook.getActiveSheet().getRange(wanted).getCellRect();
    return { x, y, width, height };
  }, address);
  const canvas = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (canvas === null) throw new Error("no grid in the page");
  return { y: canvas.y + cell.y + cell.height / 2, right: canvas.x + cell.x + cell.width };
}
