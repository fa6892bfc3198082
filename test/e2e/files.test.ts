import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Playground } from "../../playground/page/playground";
import { readWorkbook } from "../../src/hosts/read-workbook";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { onlineShop, onlineShopAnswers, realFigures } from "../support/online-shop";
import { encryptedFile, scorecardFile } from "../support/scorecard-files";
import { expectAccessible } from "./support/axe";
import { openPlayground, type OpenPlayground } from "./support/playground";

const FIGURES = readFileSync(join(__dirname, "../fixtures/online-retail-monthly.csv"), "utf8");

// A scorecard leaves one workbook as a file and comes into another one, with everything in it.
let file: Buffer;

describe("Lưu thành tệp Excel", () => {
  let playground: OpenPlayground;
  const button = (name: string | RegExp) => playground.pane.getByRole("button", { name, exact: true });

  beforeAll(async () => {
    playground = await openPlayground({ language: "vi" });
    const { pane } = playground;
    await button(/^Tạo thẻ điểm/).click();
    await pane.getByLabel(/^Tên tổ chức/).fill("Cửa hàng quà tặng");
    await pane.getByLabel("Tháng đầu tiên: Tháng").selectOption("12");
    await pane.getByLabel("Tháng đầu tiên: Năm").selectOption("2010");
    await pane.getByLabel("Đơn vị tiền").selectOption("GBP");
    await pane.getByLabel("Số tháng").selectOption("18");
    await button("Xem lại và tạo").click();
    await button("Tạo thẻ điểm").click();
  });

  afterAll(() => playground.close());

  it("is offered as soon as the scorecard is ready, also without figures", async () => {
    await button("Lưu thành tệp Excel").click({ timeout: 60_000 });
    await playground.pane.getByText("Chưa nhập số liệu nào").waitFor();
    await button("Về màn hình đầu").click();
  });

  it("says what the file holds", async () => {
    await button(/^Nhập số liệu/).click();
    await playground.pane.getByText("Dán cả bảng").click();
    await playground.pane.getByRole("textbox").fill(FIGURES);
    await button("Ghi 91 số liệu").click();
    await playground.pane.getByText(/^Đã ghi 91 số liệu/).waitFor();
    await playground.goToSheet("Tổng quan");
    await playground.pick("C5", "11/2011");
    await button("Về màn hình đầu").first().click();
    await button("Lưu thành tệp Excel: Cửa hàng quà tặng").click();
    const { pane } = playground;
    await pane.getByText("Cửa hàng quà tặng – KPI 2011-11.xlsx").waitFor();
    await pane.getByText(/^\d+ kB$/).waitFor();
    await pane.getByText("Đã nhập 91/180 số liệu, mới nhất là 12/2011").waitFor();
    await pane.getByText("Tháng đang chọn ở trang tổng quan: 11/2011").waitFor();
  });

  it("gives a file to download that holds scorecard, figures and period", async () => {
    const [download] = await Promise.all([
      playground.page.waitForEvent("download"),
      playground.pane.getByRole("link", { name: "Tải về" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Cửa hàng quà tặng – KPI 2011-11.xlsx");
    file = readFileSync(await download.path());
    await playground.pane.getByText(/nằm trong thư mục tải về/).waitFor();
    const reading = await readWorkbook(await openXlsx(file), "bsc");
    if (reading.kind !== "seen") throw new Error(reading.kind);
    const { scorecard, figures, period } = reading.workbook;
    expect(scorecard).toEqual(
      onlineShop("vi", { months: 18, organisation: { name: "Cửa hàng quà tặng", mission: "" } }),
    );
    expect(Object.fromEntries(Object.entries(figures).map(([id, row]) => [id, row.slice(0, 13)]))).toMatchObject(
      realFigures(),
    );
    expect(period).toBe("2011-11");
  });

  it("opens the same file as a new workbook, and changes nothing in this one", async () => {
    const before = await playground.snapshot();
    await button("Mở thành tệp mới").click();
    await playground.pane.getByText(/^Đã mở thành tệp mới/).waitFor();
    await playground.page.getByRole("link", { name: "Tải tệp mới về" }).waitFor();
    const opened = await playground.page.evaluate(() => {
      const { controls } = (window as unknown as { playground: Playground }).playground;
      return controls.newWorkbooks.map((bytes) => [...bytes]);
    });
    expect(opened).toEqual([[...file]]);
    expect(await playground.snapshot()).toEqual(before);
  });
});

describe("Mở tệp thẻ điểm", () => {
  let playground: OpenPlayground;

  beforeAll(async () => {
    playground = await openPlayground({ language: "vi" });
  });

  afterAll(() => playground.close());

  it("says what is in the file before anything is made", async () => {
    const { pane } = playground;
    await pane.getByRole("button", { name: /^Mở tệp thẻ điểm/ }).click();
    await choose("the-diem.xlsx", file);
    await pane.getByRole("heading", { name: "Cửa hàng quà tặng" }).waitFor();
    await pane.getByText("Đã nhập 91/180 số liệu, mới nhất là 12/2011").waitFor();
    expect((await playground.snapshot()).sheets).toHaveLength(1);
  });

  it("asks for a file by keyboard as well", async () => {
    const [chooser] = await Promise.all([
      playground.page.waitForEvent("filechooser"),
      playground.pane.getByLabel(/^Chọn tệp khác/).press("Enter"),
    ]);
    expect(chooser.isMultiple()).toBe(false);
  });

  it("makes it in this workbook, with its figures and its month", async () => {
    await make();
    const { sheets, activeSheet } = await playground.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Tổng quan", "Thẻ điểm", "Số liệu", "_calc", "_kpi"]);
    expect(activeSheet).toBe("Tổng quan");
    expect(await playground.cells("Số liệu", "F6:F7")).toEqual([[expect.closeTo(823746.14, 2)], [1559]]);
    expect(await playground.cell("Tổng quan", "E6")).toEqual(expect.closeTo(0.9509, 4));
  });

  it("makes it a second time beside the first", async () => {
    const { pane } = playground;
    await pane.getByRole("button", { name: "Về màn hình đầu" }).click();
    await pane.getByRole("button", { name: /^Mở tệp thẻ điểm/ }).click();
    await choose("the-diem.xlsx", file);
    await make();
    const { sheets } = await playground.snapshot();
    expect(sheets.map(({ name }) => name)).toContain("Tổng quan (2)");
    expect(await playground.cell("Tổng quan (2)", "E6")).toEqual(expect.closeTo(0.9509, 4));
  });

  async function make(): Promise<void> {
    await playground.pane.getByRole("button", { name: "Tạo trong tệp đang mở" }).click();
    await playground.pane.getByText("Thẻ điểm đã nằm trong tệp đang mở").waitFor({ timeout: 60_000 });
  }

  it("refuses what is damaged, somebody else's or locked, each with its reason, and takes the next file", async () => {
    const { pane } = playground;
    await pane.getByRole("button", { name: "Về màn hình đầu" }).click();
    await pane.getByRole("button", { name: /^Mở tệp thẻ điểm/ }).click();
    await expectRefused("hong.xlsx", file.subarray(0, file.length / 2), /Tệp bị hỏng/);
    await expectRefused("bao-cao.pdf", Buffer.from("%PDF-1.7"), /không phải tệp Excel/);
    await expectRefused("khoa.xlsx", Buffer.from(encryptedFile()), /mật khẩu/);
    await expectRefused("sai.kpi.json", Buffer.from("{}"), /không phải câu trả lời/);
    await choose("the-diem.xlsx", file);
    await pane.getByRole("heading", { name: "Cửa hàng quà tặng" }).waitFor();
  });

  async function expectRefused(name: string, content: Buffer, reason: RegExp): Promise<void> {
    const started = Date.now();
    await choose(name, content);
    await playground.pane.getByText(`Không dùng được ${name}`).waitFor();
    expect(await playground.pane.getByRole("alert").innerText()).toMatch(reason);
    expect(Date.now() - started).toBeLessThan(1000);
  }

  it("goes on in the wizard with answers", async () => {
    const { pane } = playground;
    await choose("hue.kpi.json", Buffer.from(JSON.stringify(onlineShopAnswers("vi"))));
    await pane.getByRole("button", { name: "Tiếp tục trong trình hướng dẫn" }).click();
    await pane.getByLabel(/^Tên tổ chức/).waitFor();
    expect(await pane.getByLabel(/^Tên tổ chức/).inputValue()).toBe("Cửa hàng quà tặng");
  });

  function choose(name: string, content: Buffer): Promise<void> {
    return chooseFile(playground, name, content);
  }
});

const WORDS = {
  vi: {
    open: /^Mở tệp thẻ điểm/,
    make: "Tạo trong tệp đang mở",
    home: "Về màn hình đầu",
    save: /^Lưu thành tệp Excel/,
  },
  en: {
    open: /^Open a scorecard file/,
    make: "Make it in this workbook",
    home: "Back to start",
    save: /^Save as an Excel/,
  },
} as const;

describe.each([
  ["vi", "light"],
  ["vi", "dark"],
  ["en", "light"],
  ["en", "dark"],
] as const)("files at 320 px in %s, %s", (language, theme) => {
  const words = WORDS[language];
  let playground: OpenPlayground;

  beforeAll(async () => {
    playground = await openPlayground({ language, theme, paneWidth: 320 });
  });

  afterAll(() => playground.close());

  const expectNothing = () => expectAccessible(playground);

  it("has nothing for axe to find, empty, refused, found, made and saved", async () => {
    const { pane } = playground;
    const shop = onlineShop(language);
    const other = onlineShop(language, { organisation: { name: "Chi nhánh Huế", mission: "" } });
    await pane.getByRole("button", { name: words.open }).click();
    await pane.getByRole("heading", { name: words.open }).waitFor();
    await expectNothing();
    await chooseFile(playground, "khoa.xlsx", Buffer.from(encryptedFile()));
    await pane.getByRole("alert").waitFor();
    await expectNothing();
    await chooseFile(playground, "hue.kpi.json", Buffer.from(JSON.stringify(onlineShopAnswers(language))));
    await pane.getByText("hue.kpi.json").waitFor();
    await expectNothing();
    await chooseFile(
      playground,
      "hai.xlsx",
      Buffer.from(await scorecardFile({ scorecard: shop }, { scorecard: other })),
    );
    await pane.getByRole("radio").first().waitFor();
    await expectNothing();
    const one = await scorecardFile({ scorecard: shop, figures: realFigures() });
    await chooseFile(playground, "mot.xlsx", Buffer.from(one));
    await pane.getByRole("button", { name: words.make }).waitFor();
    await expectNothing();
    await pane.getByRole("button", { name: words.make }).click();
    await pane.getByRole("button", { name: words.home }).waitFor({ timeout: 60_000 });
    await expectNothing();
    await pane.getByRole("button", { name: words.home }).click();
    await pane.getByRole("button", { name: words.save }).waitFor();
    await expectNothing();
    await pane.getByRole("button", { name: words.save }).click();
    await pane.getByRole("link").waitFor();
    await expectNothing();
  });
});

async function chooseFile({ pane }: OpenPlayground, name: string, content: Buffer): Promise<void> {
  await pane.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: content });
}
