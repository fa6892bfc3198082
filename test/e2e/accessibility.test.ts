import { expectAccessible } from "./support/axe";
import { openPlayground, type OpenPlayground } from "./support/playground";

// Every screen, in both languages, light and dark, at the narrowest width that Excel on the web gives a pane.
const WORDS = {
  vi: {
    create: "Tạo thẻ điểm",
    next: "Tiếp",
    toReview: "Xem lại và tạo",
    ready: "Thẻ điểm đã sẵn sàng",
    figures: "Nhập số liệu",
    paste: "Dán cả bảng",
    table: "Tháng\tSố đơn hàng\tlạ\n01/2026\t12\t1\n02/2026\tx\t2",
    start: "Về màn hình đầu",
    functions: /^Hàm KPI/,
    search: "Bạn muốn biết điều gì?",
  },
  en: {
    create: "Create scorecard",
    next: "Next",
    toReview: "Review and create",
    ready: "The scorecard is ready",
    figures: "Enter figures",
    paste: "Paste a table",
    table: "Month\tOrders\tstrange\n01/2026\t12\t1\n02/2026\tx\t2",
    start: "Back to start",
    functions: /^KPI functions/,
    search: "What do you want to know?",
  },
} as const;

describe.each([
  ["vi", "light"],
  ["vi", "dark"],
  ["en", "light"],
  ["en", "dark"],
] as const)("the pane at 320 px in %s, %s", (language, theme) => {
  const words = WORDS[language];
  let playground: OpenPlayground;

  beforeAll(async () => {
    playground = await openPlayground({ language, theme, paneWidth: 320 });
  });

  afterAll(() => playground.close());

  const expectNothing = () => expectAccessible(playground);

  const button = (name: string) => playground.pane.getByRole("button", { name, exact: true });

  it("has nothing for axe to find at the start", () => expectNothing());

  it("has nothing for axe to find in the functions, their list and one of them", async () => {
    await playground.pane.getByRole("button", { name: words.functions }).click();
    await playground.pane.getByRole("textbox", { name: words.search }).waitFor();
    await expectNothing();
    await playground.pane.getByRole("textbox", { name: words.search }).fill("CAC");
    await playground.pane.getByRole("button", { name: /CAC/ }).first().click();
    await playground.pane.getByRole("textbox").first().fill("x");
    await expectNothing();
    await playground.pane.getByRole("button").first().click();
    await playground.pane.getByRole("textbox", { name: words.search }).waitFor();
    await playground.pane.getByRole("button", { name: words.start }).click();
  });

  it("has nothing for axe to find in any step of the wizard, nor when it is done", async () => {
    await playground.pane.getByRole("button", { name: words.create }).click();
    for (const step of [words.next, words.next, words.next, words.toReview]) {
      await button(step).last().waitFor();
      await expectNothing();
      await button(step).last().click();
    }
    await button(words.create).waitFor();
    await expectNothing();
    await button(words.create).click();
    await playground.pane.getByText(words.ready).waitFor({ timeout: 60_000 });
    await expectNothing();
  });

  it("has nothing for axe to find in entering figures, typed and pasted", async () => {
    await button(words.figures).click();
    await playground.pane.getByText(words.paste).waitFor();
    await expectNothing();
    await playground.pane.getByText(words.paste).click();
    await playground.pane.getByRole("textbox").fill(words.table);
    await playground.pane
      .getByText(/strange|lạ/)
      .first()
      .waitFor();
    await expectNothing();
  });
});

describe("the keyboard alone", () => {
  it("goes from the start to a finished scorecard", async () => {
    const playground = await openPlayground({ language: "en" });
    const { page, pane } = playground;
    await pane.locator("body").evaluate(() => window.focus());
    await tabTo(/^Create scorecard/);
    await page.keyboard.press("Enter");
    await pane.getByLabel(/Name of the organisation/).waitFor();
    await tabTo(/^Name of the organisation/);
    await page.keyboard.type("Lan");
    await tabTo(/^Review and create/);
    await page.keyboard.press("Enter");
    await pane.getByText("What will be made").waitFor();
    await tabTo(/^Create scorecard/);
    await page.keyboard.press("Enter");
    await pane.getByText("The scorecard is ready").waitFor({ timeout: 60_000 });
    expect(await playground.cell("Dashboard", "B1")).toBe("Lan");
    await playground.close();

    async function tabTo(name: RegExp): Promise<void> {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        const focused = await pane.locator(":focus").evaluateAll(([element]) => {
          const control = element as HTMLInputElement | undefined;
          return control?.labels?.[0]?.textContent ?? control?.getAttribute("aria-label") ?? control?.textContent ?? "";
        });
        if (name.test(focused)) return;
      }
      throw new Error(`no way to ${String(name)} by Tab`);
    }
  });
});
