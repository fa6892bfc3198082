import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator } from "playwright-core";
import { openPlayground, type OpenPlayground } from "./support/playground";

// The main job from end to end, in Vietnamese, with the real thirteen months of an online shop.
const FIGURES = readFileSync(join(__dirname, "../fixtures/online-retail-monthly.csv"), "utf8");

let playground: OpenPlayground;

beforeAll(async () => {
  playground = await openPlayground({ language: "vi" });
});

afterAll(() => playground.close());

describe("Tạo thẻ điểm", () => {
  it("takes a template to a workbook in at most six clicks after a target and a weight were changed and changed back", async () => {
    const { pane } = playground;
    const button = (name: string) => pane.getByRole("button", { name, exact: true });
    await pane.getByRole("button", { name: /Tạo thẻ điểm/ }).click();
    await pane.getByLabel("Tháng đầu tiên: Tháng").selectOption("12");
    await pane.getByLabel("Tháng đầu tiên: Năm").selectOption("2010");
    await pane.getByLabel("Đơn vị tiền").selectOption("GBP");
    await pane.getByLabel("Số tháng").selectOption("18");
    await button("Tiếp").click();
    await button("Tiếp").click();
    const target = pane.getByRole("textbox", { name: /Mục tiêu/ }).first();
    await target.fill("600");
    await target.fill("550");
    await button("Tiếp").click();
    const weight = pane.getByRole("textbox").first();
    await weight.fill("30");
    await weight.fill("20");
    const clicks = await countClicks(pane);
    await button("Xem lại và tạo").last().click();
    await button("Tạo thẻ điểm").last().click();
    expect(await clicks()).toBeLessThanOrEqual(6);
    await pane.getByText("Thẻ điểm đã sẵn sàng").waitFor({ timeout: 60_000 });
  });

  it("makes the sheets, shows the dashboard and hides what is not for reading", async () => {
    const { sheets, activeSheet } = await playground.snapshot();
    expect(sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name))).toEqual([
      "Sheet1",
      "Tổng quan",
      "Thẻ điểm",
      "Số liệu",
      "(_calc)",
      "(_kpi)",
    ]);
    expect(activeSheet).toBe("Tổng quan");
  });

  it("shows no number where no figure was entered", async () => {
    expect(await scorecard()).toEqual(
      Object.fromEntries(
        ["AOV", "ARPC", "CAC", "ROAS", "CHURN", "RETURNRATE"].map((kpi) => [kpi, ["", "", "– Chưa có số liệu"]]),
      ),
    );
    expect(await playground.cell("Tổng quan", "E6")).toBe("–");
  });
});

describe("Nhập số liệu", () => {
  it("takes the thirteen months pasted, by name and synonym, and shows what matches nothing", async () => {
    const { pane } = playground;
    await pane.getByRole("button", { name: "Nhập số liệu", exact: true }).click();
    await pane.getByText("Dán cả bảng").click();
    await pane.getByRole("textbox").fill(FIGURES);
    await pane.getByText("13 tháng (12/2010 – 12/2011) · nhận 7 tiêu đề").waitFor();
    for (const heading of ["net_revenue", "identified_orders", "kept_customers"]) {
      expect(await pane.getByLabel(heading).locator("option:checked").innerText()).toBe("Chọn hoặc bỏ qua …");
    }
    expect(await pane.getByLabel("gross_revenue").locator("option:checked").innerText()).toBe("Doanh thu gộp");
    await pane.getByRole("button", { name: "Ghi 91 số liệu" }).click();
    await pane.getByText("Đã ghi 91 số liệu cho 12/2010 – 12/2011.").waitFor();
    expect(await playground.cells("Số liệu", "F6:F7")).toEqual([[expect.closeTo(823746.14, 2)], [1559]]);
  });
});

describe("Tổng quan and Thẻ điểm", () => {
  beforeAll(() => playground.goToSheet("Tổng quan"));

  it("has no data for churn in December 2010", async () => {
    expect((await scorecard())["CHURN"]).toEqual(["", "", "– Chưa có số liệu"]);
  });

  it("shows November 2011 when it is picked", async () => {
    await playground.pick("C5", "11/2011");
    expect(await scorecard()).toEqual({
      AOV: [cents(545.14), share(0.9028), AMBER],
      ARPC: [cents(907.15), share(1.2), GREEN],
      CAC: ["", "", GREY],
      ROAS: ["", "", GREY],
      CHURN: [share(0.544), share(0.5601), AMBER],
      RETURNRATE: [share(0.0316), share(1.2), GREEN],
    });
    expect(await playground.cells("Tổng quan", "E6:H6")).toEqual([
      [share(0.9509), share(1.0514), share(0.5601), share(1.2)],
    ]);
    expect(await playground.cell("Tổng quan", "E8")).toMatch(/^Độ phủ 80%/);
  });

  it("still has its charts after a look at another sheet", async () => {
    const chart = playground.page.getByRole("img", { name: "Tổng điểm theo tháng" });
    await chart.waitFor();
    await playground.goToSheet("Số liệu");
    await chart.waitFor({ state: "detached" });
    await playground.goToSheet("Tổng quan");
    await chart.waitFor();
  });

  it("shows October 2011 when it is picked", async () => {
    await playground.pick("C5", "10/2011");
    expect(await playground.cell("Tổng quan", "E6")).toEqual(share(0.6767));
    expect((await scorecard())["CHURN"]?.[2]).toBe("▼ Chưa đạt");
  });

  it("shows the year to date from rolled-up figures", async () => {
    await playground.pick("C5", "11/2011");
    await playground.pick("C6", "Lũy kế từ đầu năm");
    const { AOV, CHURN } = await scorecard();
    expect([AOV?.[0], CHURN?.[0]]).toEqual([cents(523.5), share(0.6058)]);
    expect(await playground.cell("Tổng quan", "E6")).toEqual(share(0.3295));
  });

  it("scores by % hoàn thành where the card is switched to it", async () => {
    await playground.pick("C6", "Tháng");
    await playground.pick("C8", "% hoàn thành");
    expect(await playground.cell("Tổng quan", "E6")).toEqual(share(1.0255));
    await playground.pick("C8", "Tối thiểu → mục tiêu");
    expect(await playground.cell("Tổng quan", "E6")).toEqual(share(0.9509));
  });

  it("follows a figure that is typed into its cell", async () => {
    await playground.goToSheet("Số liệu");
    const november = "Q7";
    expect(await playground.cell("Số liệu", november)).toBe(2769);
    await playground.type(november, "2000");
    expect((await scorecard())["AOV"]).toEqual([cents((545.14 * 2769) / 2000), share(1.2), GREEN]);
    await playground.type(november, "2769");
    expect((await scorecard())["AOV"]).toEqual([cents(545.14), share(0.9028), AMBER]);
  });

  it("refuses what is typed into a formula", async () => {
    await playground.goToSheet("Thẻ điểm");
    await playground.type("H7", "1");
    expect((await scorecard())["AOV"]).toEqual([cents(545.14), share(0.9028), AMBER]);
    await playground.page.getByRole("alert").filter({ hasText: "bảo vệ" }).waitFor();
  });
});

/** From now on every click counts, whatever it hits. */
async function countClicks(pane: FrameLocator): Promise<() => Promise<number>> {
  const page = pane.locator("html");
  await page.evaluate((html) => {
    html.dataset["clicks"] = "0";
    const count = (): void => void (html.dataset["clicks"] = String(Number(html.dataset["clicks"]) + 1));
    html.addEventListener("click", count, { capture: true });
  });
  return async () => Number(await page.getAttribute("data-clicks"));
}

const [GREEN, AMBER, GREY] = ["● Đạt", "▲ Cần chú ý", "– Chưa có số liệu"];

const KPIS: Readonly<Record<string, string>> = {
  AOV: "Giá trị đơn hàng trung bình",
  ARPC: "Doanh thu trung bình mỗi khách hàng",
  CAC: "Chi phí thu hút khách hàng",
  ROAS: "Doanh thu trên chi phí quảng cáo",
  CHURN: "Tỷ lệ rời bỏ",
  RETURNRATE: "Tỷ lệ trả hàng (theo giá trị)",
};

/** Actual, score and light of every KPI, as the sheet has them. */
async function scorecard(): Promise<Record<string, readonly unknown[]>> {
  const rows = await playground.cells("Thẻ điểm", "A5:R20");
  const [headings = []] = rows;
  const [actual, score, light] = ["Thực tế", "Điểm", "Tình trạng"].map((heading) => headings.indexOf(heading));
  return Object.fromEntries(
    Object.entries(KPIS).map(([kpi, name]) => {
      const row = rows.find(([first]) => first === name) ?? [];
      return [kpi, [row[actual], row[score], row[light]]];
    }),
  );
}

function cents(value: number): unknown {
  return expect.closeTo(value, 2);
}

/** As it is shown: to two decimals of a per cent. */
function share(value: number): unknown {
  return expect.closeTo(value, 4);
}
