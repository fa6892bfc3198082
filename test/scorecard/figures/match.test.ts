import { readFileSync } from "node:fs";
import { join } from "node:path";
import { INPUTS } from "../../../src/kpi/catalogue/inputs";
import { applyFigures } from "../../../src/scorecard/figures/apply";
import { headingOf, keyOf } from "../../../src/scorecard/figures/heading";
import {
  matchFigures,
  wantedInputs,
  type Assignments,
  type MatchedFigures,
} from "../../../src/scorecard/figures/match";
import type { DecimalSign } from "../../../src/scorecard/figures/number-text";
import { readTable } from "../../../src/scorecard/figures/table";
import type { Timeline } from "../../../src/scorecard/period";
import type { Scorecard } from "../../../src/scorecard/scorecard";
import { onlineShop, realFigures } from "../../support/online-shop";

const REAL = readFileSync(join(__dirname, "../../fixtures/online-retail-monthly.csv"), "utf8")
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));
const YEAR: Timeline = { firstMonth: "2011-01", months: 12, fiscalYearStart: 1 };
const shop = onlineShop("vi");

const cells = (text: string) => text.split("\n").map((line) => line.split("|"));

function match(rows: readonly (readonly string[])[], timeline: Timeline, assignments?: Assignments): MatchedFigures {
  const result = readTable(rows, { language: "vi" });
  if (result.kind !== "table") throw new Error(result.kind);
  return matchFigures(result.table, wantedInputs(shop), timeline, "vi", assignments && { assignments });
}

function matchIn(currency: Scorecard["currency"], text: string, decimal: DecimalSign | null = null): MatchedFigures {
  const result = readTable(cells(text), { language: "vi" });
  if (result.kind !== "table") throw new Error(result.kind);
  return matchFigures(result.table, wantedInputs({ ...shop, currency }), YEAR, "vi", { decimal });
}

const matched = ({ series }: MatchedFigures) =>
  Object.fromEntries(
    series.map(({ heading, kind, input }) => [heading.text, kind === "unmatched" ? null : `${kind} ${String(input)}`]),
  );
const heading = (text: string, assignments?: Assignments) =>
  match(cells(`Tháng|${text}\n2011-01|5${text.includes("|") ? "|6" : ""}`), YEAR, assignments);

describe("matchFigures(table, inputs, timeline, language, assignments)", () => {
  it("matches the real file by name and synonym, and nothing that only looks alike", () => {
    const real = match(REAL, shop.timeline);
    expect(matched(real)).toEqual({
      gross_revenue: "matched revenue",
      returns_value: "matched returnsValue",
      net_revenue: null,
      orders: "matched orders",
      identified_orders: null,
      active_customers: "matched activeCustomers",
      new_customers: "matched newCustomers",
      start_customers: "matched startCustomers",
      lost_customers: "matched lostCustomers",
      kept_customers: null,
    });
    expect(real.figures).toEqual(realFigures());
    expect([real.outside, real.repeated, real.problems]).toEqual([[], [], []]);
  });

  it("matches the real file turned on its side", () => {
    const turned = REAL[0].map((_, column) => REAL.map((row) => row[column]));
    expect(match(turned, shop.timeline).figures).toEqual(realFigures());
  });

  it.each([
    ["Doanh thu gộp", "revenue"],
    ["DOANH THU GOP", "revenue"],
    ["doanh_thu_gop", "revenue"],
    ["grossRevenue", "revenue"],
    ["Gross revenue", "revenue"],
    ["Doanh số", "revenue"],
    ["Customers at start", "startCustomers"],
    ["Start: customers", "startCustomers"],
    ["khach_dau_ky", "startCustomers"],
    ["Số đơn hàng", "orders"],
    ["Đơn hàng, số", "orders"],
    ["Returns", "returnsValue"],
    ["Chi phí ads", "adSpend"],
    ["Ads cost", "adSpend"],
    ["Chi phí MKT và bán hàng", "marketingSalesCost"],
    ["Số khách hàng", "activeCustomers"],
  ])("takes “%s” for %s", (text, input) => {
    expect(matched(heading(text))).toEqual({ [text]: `matched ${input}` });
  });

  it.each([
    "Net revenue",
    "Doanh thu thuần",
    "Doanh thu ròng",
    "Revenue (net)",
    "Doanh thu năm trước",
    "Orders returned",
    // Without the cost of selling it is another figure.
    "Marketing cost",
    "Chi phí MKT",
    "__proto__",
    "???",
  ])("takes “%s” for nothing", (text) => {
    expect(matched(heading(text))).toEqual({ [text]: null });
    expect(heading(text).figures).toEqual({});
  });

  it("takes neither of two headings for one input until the user says which", () => {
    const two = heading("Doanh thu|Sales");
    expect(matched(two)).toEqual({ "Doanh thu": "contested revenue", Sales: "contested revenue" });
    expect(two.figures).toEqual({});
    const said = heading("Doanh thu|Sales", new Map([[1, null]]));
    expect(matched(said)).toEqual({ "Doanh thu": "matched revenue", Sales: "leftOut null" });
    expect(said.figures.revenue[0]).toBe(5);
  });

  it("takes a heading for what the user says it is", () => {
    expect(heading("Tiền về", new Map([[0, "revenue"]])).figures.revenue[0]).toBe(5);
    expect(matched(heading("Doanh thu|Tiền về", new Map([[1, "revenue"]])))).toEqual({
      "Doanh thu": "contested revenue",
      "Tiền về": "contested revenue",
    });
  });

  it("goes by an organisation's own name before any synonym", () => {
    const table = readTable(cells("Tháng|Sales\n2011-01|5"), { language: "vi" });
    if (table.kind !== "table") throw new Error(table.kind);
    const inputs = wantedInputs(shop).map((input) => (input.id === "orders" ? { ...input, name: "Sales" } : input));
    expect(matchFigures(table.table, inputs, YEAR, "vi").figures).toEqual({
      orders: [5, ...Array.from({ length: 11 }, () => null)],
    });
  });

  it("multiplies by what the heading says its figures are counted in", () => {
    const millions = heading("Doanh thu (triệu đồng)");
    expect(millions.series[0]).toMatchObject({ input: "revenue", scale: 1_000_000 });
    expect(millions.figures.revenue[0]).toBe(5_000_000);
    expect(match(cells("Tháng|Doanh thu (tỷ)\n2011-01|1,1"), YEAR).figures.revenue[0]).toBe(1_100_000_000);
  });

  it("lists months that the scorecard does not have", () => {
    const read = match(cells("Tháng|Doanh thu\n2010-12|1\n2011-01|2\n2012-01|3"), YEAR);
    expect(read.outside.map(({ month, row }) => [month, row])).toEqual([
      ["2010-12", 2],
      ["2012-01", 4],
    ]);
    expect(read.figures.revenue.filter((figure) => figure !== null)).toEqual([2]);
  });

  it("takes nothing from a month that is there twice", () => {
    const read = match(cells("Tháng|Doanh thu\n2011-01|1\n01/2011|2\n2011-02|3"), YEAR);
    expect(read.repeated).toEqual(["2011-01"]);
    expect(read.figures.revenue.slice(0, 2)).toEqual([null, 3]);
  });

  it("lists with its place what cannot be read, has two readings, or may not be negative", () => {
    const read = match(cells("Tháng|Doanh thu|Tên\n2011-01|n/a|x\n2011-02|-5|y\n2011-03|1.234|z"), YEAR);
    expect(read.problems).toEqual([
      { row: 2, column: 2, text: "n/a", input: "revenue", month: "2011-01", kind: "unreadable" },
      { row: 3, column: 2, text: "-5", input: "revenue", month: "2011-02", kind: "negative" },
      { row: 4, column: 2, text: "1.234", input: "revenue", month: "2011-03", kind: "ambiguous" },
    ]);
    expect(read.figures.revenue.every((figure) => figure === null)).toBe(true);
  });
});

describe("matchFigures(…) by what a figure counts", () => {
  it("takes đồng and counts the only way that makes sense", () => {
    const read = matchIn("VND", "Tháng|Doanh thu|Đơn hàng\n2011-01|850.000|1.234\n2011-02|900,000|1,250");
    expect(read.problems).toEqual([]);
    expect([read.figures.revenue.slice(0, 2), read.figures.orders.slice(0, 2)]).toEqual([
      [850_000, 900_000],
      [1234, 1250],
    ]);
  });

  it.each(["EUR", "USD", "GBP"] as const)(
    "takes in %s what the unit leaves no doubt about, and no more",
    (currency) => {
      const read = matchIn(currency, "Tháng|Doanh thu|Đơn hàng\n2011-01|1.234|1.234");
      expect(read.problems.map(({ input, kind }) => [input, kind])).toEqual([["revenue", "ambiguous"]]);
      expect(read.figures.orders[0]).toBe(1234);
    },
  );

  it("asks where the rest of the table contradicts the unit", () => {
    const table = "Tháng|Doanh thu|Tỷ lệ\n2011-01|850.000|0.35";
    expect(matchIn("VND", table).problems.map(({ kind }) => kind)).toEqual(["ambiguous"]);
    expect(matchIn("VND", table, ",").figures.revenue[0]).toBe(850_000);
    expect(matchIn("VND", table, ".").figures.revenue[0]).toBe(850);
  });

  it("lets the user's answer settle what the unit and the table contradict each other about", () => {
    const table = "Chỉ tiêu|2011-01|2011-02\nRevenue|1,234,567.50|850.125";
    expect(matchIn("VND", table).problems.map(({ text, kind }) => [text, kind])).toEqual([["850.125", "ambiguous"]]);
    expect(matchIn("VND", table, ".").problems).toEqual([]);
    expect(matchIn("VND", table, ".").figures.revenue.slice(0, 2)).toEqual([1_234_567.5, 850.125]);
    expect(matchIn("VND", table, ",").figures.revenue.slice(0, 2)).toEqual([1_234_567.5, 850_125]);
    expect(matchIn("VND", "Tháng|Đơn hàng\n2011-01|1.234", ".").problems.map(({ kind }) => kind)).toEqual(["notWhole"]);
  });

  it("leaves both readings open under a heading that counts in thousands", () => {
    expect(matchIn("VND", "Tháng|Doanh thu (nghìn đồng)\n2011-01|850.125").problems[0]?.kind).toBe("ambiguous");
  });

  it("takes no percentage for money or orders, and no part of an order", () => {
    const read = matchIn("VND", "Tháng|Doanh thu|Đơn hàng\n2011-01|15%|15%\n2011-02|7|12,5");
    expect(read.problems.map(({ input, kind }) => [input, kind])).toEqual([
      ["revenue", "notPercent"],
      ["orders", "notPercent"],
      ["orders", "notWhole"],
    ]);
    expect(read.figures.revenue.slice(0, 2)).toEqual([null, 7]);
  });
});

describe("wantedInputs(scorecard)", () => {
  it("knows no heading under which two inputs of the catalogue are known", () => {
    const owners = new Map<string, string>();
    for (const { id, name, synonyms } of INPUTS) {
      for (const words of new Set([id, name.vi, name.en, ...synonyms].map(keyOf))) {
        expect([words, owners.get(words) ?? id]).toEqual([words, id]);
        owners.set(words, id);
      }
    }
  });
});

describe("headingOf(text, language)", () => {
  it.each([
    ["Doanh thu", "Doanh thu", null],
    ["Doanh thu (VND)", "Doanh thu", "VND"],
    ["Doanh thu [₫]", "Doanh thu", "₫"],
    ["Doanh thu (triệu đồng)", "Doanh thu", "triệu đồng"],
    ["Doanh thu (ĐVT: nghìn đồng)", "Doanh thu", "nghìn đồng"],
    ["Doanh thu (Đơn vị tính: trđ)", "Doanh thu", "trđ"],
    ["Doanh thu (1.000 đồng)", "Doanh thu", "1.000 đồng"],
    ["Doanh thu (tỷ)", "Doanh thu", "tỷ"],
    ["Doanh thu (nghìn tỷ đồng)", "Doanh thu", "nghìn tỷ đồng"],
    ["Revenue (in thousands)", "Revenue", "thousands"],
    ["Revenue (million USD)", "Revenue", "million USD"],
    ["Orders (thousand orders)", "Orders", "thousand orders"],
    ["Doanh thu (thuần)", "Doanh thu (thuần)", null],
    ["Doanh thu (đơn hàng)", "Doanh thu (đơn hàng)", null],
    ["Revenue (net, USD)", "Revenue (net, USD)", null],
    ["Revenue (2026)", "Revenue (2026)", null],
    ["(VND)", "(VND)", null],
  ])("reads “%s” as “%s” in %s", (text, name, unit) => {
    expect(headingOf(text, "vi")).toEqual({ name, unit });
  });
});

describe("keyOf(heading)", () => {
  it("holds all words, in any order", () => {
    expect(keyOf("Customers at start")).toBe(keyOf("start_customers AT"));
    expect(keyOf("net revenue")).not.toBe(keyOf("revenue"));
    expect(keyOf("???")).toBe("");
  });
});

describe("applyFigures(entered, present, timeline)", () => {
  it("says what is new, changed and the same, and clears nothing", () => {
    const row = (...figures: (number | null)[]) => [
      ...figures,
      ...Array.from({ length: 12 - figures.length }, () => null),
    ];
    const changes = applyFigures(
      { revenue: row(1, 2, 3, null) },
      { revenue: row(null, 5, 3, 4), orders: row(9) },
      YEAR,
    );
    expect(changes).toEqual([
      { input: "revenue", month: "2011-01", place: 0, before: null, after: 1, kind: "new" },
      { input: "revenue", month: "2011-02", place: 1, before: 5, after: 2, kind: "changed" },
      { input: "revenue", month: "2011-03", place: 2, before: 3, after: 3, kind: "same" },
    ]);
  });

  it("tells a zero from nothing", () => {
    expect(applyFigures({ orders: [0] }, { orders: [null] }, { ...YEAR, months: 1 })[0]).toMatchObject({ kind: "new" });
    expect(applyFigures({ orders: [0] }, { orders: [0] }, { ...YEAR, months: 1 })[0]).toMatchObject({ kind: "same" });
  });
});
