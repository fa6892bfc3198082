import type { Words } from "../language";

/** A figure that somebody types once a month and several KPIs may share. */
export interface InputDefinition {
  readonly id: string;
  readonly name: Words;
  readonly unit: "currency" | "count";
  /** Whether it may be below zero (a loss). */
  readonly negative: boolean;
  /** Where the figure usually comes from. */
  readonly source: Words;
  /** Other headings under which exports carry it, in either language. Never a word for something else (net for gross). */
  readonly synonyms: readonly string[];
}

export const INPUTS: readonly InputDefinition[] = [
  {
    id: "revenue",
    name: { vi: "Doanh thu gộp", en: "Gross revenue" },
    unit: "currency",
    negative: false,
    source: { vi: "Phần mềm bán hàng, sàn, website", en: "Sales software, marketplace or web shop" },
    synonyms: ["revenue", "doanh thu", "sales", "gross sales", "doanh số", "doanh thu bán hàng", "sales revenue"],
  },
  {
    id: "netRevenue",
    name: { vi: "Doanh thu thuần", en: "Net revenue" },
    unit: "currency",
    negative: false,
    source: { vi: "Kế toán", en: "Accounting" },
    synonyms: ["net sales", "doanh thu ròng", "doanh thu thuần về bán hàng"],
  },
  {
    id: "orders",
    name: { vi: "Số đơn hàng", en: "Orders" },
    unit: "count",
    negative: false,
    source: { vi: "Phần mềm bán hàng", en: "Sales software" },
    synonyms: ["order count", "number of orders", "đơn hàng", "số đơn", "invoices", "số hóa đơn"],
  },
  {
    id: "activeCustomers",
    name: { vi: "Khách hàng hoạt động", en: "Active customers" },
    unit: "count",
    negative: false,
    source: { vi: "CRM, danh sách hóa đơn theo khách", en: "CRM or invoices by customer" },
    synonyms: [
      "active",
      "khách hoạt động",
      "số khách mua hàng",
      "số khách hàng",
      "buying customers",
      "customers active",
    ],
  },
  {
    id: "newCustomers",
    name: { vi: "Khách hàng mới", en: "New customers" },
    unit: "count",
    negative: false,
    source: { vi: "CRM", en: "CRM" },
    synonyms: ["new", "khách mới", "số khách hàng mới", "customers won", "customers new"],
  },
  {
    id: "startCustomers",
    name: { vi: "Khách hàng đầu kỳ", en: "Customers at start" },
    unit: "count",
    negative: false,
    source: { vi: "CRM, danh sách khách đầu tháng", en: "CRM, customer list on the first of the month" },
    synonyms: ["start customers", "opening customers", "khách đầu kỳ", "số khách đầu kỳ", "customers opening"],
  },
  {
    id: "endCustomers",
    name: { vi: "Khách hàng cuối kỳ", en: "Customers at end" },
    unit: "count",
    negative: false,
    source: { vi: "CRM, danh sách khách cuối tháng", en: "CRM, customer list on the last of the month" },
    synonyms: ["end customers", "closing customers", "khách cuối kỳ", "số khách cuối kỳ", "customers closing"],
  },
  {
    id: "lostCustomers",
    name: { vi: "Khách hàng rời bỏ", en: "Customers lost" },
    unit: "count",
    negative: false,
    source: { vi: "CRM, danh sách hủy", en: "CRM or cancellations" },
    synonyms: ["lost customers", "lost", "churned customers", "khách rời bỏ", "số khách rời bỏ", "khách mất"],
  },
  {
    id: "returnsValue",
    name: { vi: "Giá trị hàng trả lại", en: "Returns value" },
    unit: "currency",
    negative: false,
    source: { vi: "Phần mềm bán hàng, đơn theo trạng thái", en: "Sales software, orders by status" },
    synonyms: ["returns", "returned value", "value of returns", "hàng trả lại", "giá trị trả hàng", "trả hàng"],
  },
  {
    id: "marketingSalesCost",
    name: { vi: "Chi phí marketing và bán hàng", en: "Marketing and sales cost" },
    unit: "currency",
    negative: false,
    source: {
      vi: "Kế toán: lương, hoa hồng, công cụ, quảng cáo",
      en: "Accounting: salaries, commissions, tools, media",
    },
    synonyms: [
      "sales and marketing cost",
      "s&m cost",
      "tổng chi phí marketing và bán hàng",
      "acquisition cost",
      "chi phí mkt và bán hàng",
    ],
  },
  {
    id: "adRevenue",
    name: { vi: "Doanh thu từ quảng cáo", en: "Revenue from advertising" },
    unit: "currency",
    negative: false,
    source: { vi: "Nền tảng quảng cáo, đối chiếu CRM", en: "Advertising platform, checked against the CRM" },
    synonyms: ["attributed revenue", "ad revenue", "conversion value", "doanh thu quảng cáo", "doanh thu từ kênh"],
  },
  {
    id: "adSpend",
    name: { vi: "Chi phí quảng cáo", en: "Advertising spend" },
    unit: "currency",
    negative: false,
    source: { vi: "Nền tảng quảng cáo", en: "Advertising platform" },
    synonyms: [
      "ad spend",
      "ad cost",
      "advertising cost",
      "media cost",
      "media spend",
      "ads cost",
      "ads spend",
      "chi tiêu quảng cáo",
      "chi phí ads",
    ],
  },
  {
    id: "costOfGoodsSold",
    name: { vi: "Giá vốn hàng bán", en: "Cost of goods sold" },
    unit: "currency",
    negative: false,
    source: { vi: "Kế toán", en: "Accounting" },
    synonyms: ["cogs", "giá vốn", "cost of sales"],
  },
  {
    id: "netProfit",
    name: { vi: "Lợi nhuận ròng", en: "Net profit" },
    unit: "currency",
    negative: true,
    source: { vi: "Kế toán", en: "Accounting" },
    synonyms: ["net income", "profit after tax", "lợi nhuận sau thuế", "lãi ròng"],
  },
];

/** @throws Error for an id that no input has: a mistake in the catalogue, never in what a user typed. */
export function inputById(id: string): InputDefinition {
  const input = INPUTS.find((candidate) => candidate.id === id);
  if (input === undefined) throw new Error(`no input "${id}" in the catalogue`);
  return input;
}
