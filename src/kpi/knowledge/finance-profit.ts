import type { KpiKnowledge } from "./kpi-knowledge";

/** What is left. */
export const FINANCE_PROFIT: readonly KpiKnowledge[] = [
  {
    id: "EBITDAM",
    name: { vi: "Tỷ suất EBITDA", en: "EBITDA margin" },
    definition: {
      vi: "Lợi nhuận trước lãi vay, thuế, khấu hao trên doanh thu.",
      en: "Earnings before interest, tax, depreciation and amortisation over revenue.",
    },
    formula: {
      vi: "(lợi nhuận ròng + lãi vay + thuế TNDN + khấu hao) ÷ doanh thu",
      en: "(net profit + interest + income tax + depreciation and amortisation) ÷ revenue",
    },
    unit: "percent",
    direction: "higher",
    frequency: "quarter",
    perspective: "F",
    track: { vi: "Kế toán, hằng quý.", en: "Accounting, quarterly." },
    action: {
      vi: "Giảm mà tỷ suất lợi nhuận gộp ổn định: chi phí chung tăng nhanh hơn doanh thu.",
      en: "Falling while gross margin is stable: overheads grow faster than sales.",
    },
  },
  {
    id: "NETPROFIT",
    name: { vi: "Lợi nhuận ròng (sau thuế)", en: "Net profit (after tax)" },
    definition: { vi: "Doanh thu trừ mọi chi phí, sau thuế.", en: "Revenue less all costs, after tax." },
    formula: { vi: "Doanh thu − tổng chi phí − thuế", en: "Revenue − costs − tax" },
    unit: "currency",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: { vi: "Chốt sổ kế toán, hằng tháng.", en: "Closing of the books, monthly." },
    action: {
      vi: "Giảm: tách chênh lệch so kế hoạch thành lượng, giá, chi phí, khoản bất thường.",
      en: "Falling: split the difference to plan into volume, price, cost and one-offs.",
    },
  },
  {
    id: "ROI",
    name: { vi: "Tỷ suất lợi nhuận trên vốn đầu tư (ROI)", en: "Return on investment (ROI)" },
    definition: {
      vi: "Lợi ích ròng trên tổng chi phí của khoản đầu tư hoặc chiến dịch.",
      en: "Net gain over total cost of an investment or campaign.",
    },
    formula: { vi: "(tổng thu về − tổng chi phí) ÷ tổng chi phí", en: "(total return − total cost) ÷ total cost" },
    unit: "percent",
    direction: "higher",
    frequency: "quarter",
    perspective: "F",
    track: { vi: "Theo từng dự án, khi kết thúc.", en: "Project by project, at its end." },
    action: {
      vi: "Dưới chi phí vốn: dừng hoặc điều chỉnh phạm vi.",
      en: "Below the cost of capital: stop, or change the scope.",
    },
  },
  {
    id: "ROE",
    name: { vi: "Tỷ suất lợi nhuận trên vốn chủ sở hữu (ROE)", en: "Return on equity (ROE)" },
    definition: {
      vi: "Lợi nhuận ròng năm trên vốn chủ sở hữu bình quân.",
      en: "Annual net profit over average equity.",
    },
    formula: { vi: "Lợi nhuận ròng ÷ vốn chủ bình quân", en: "Net profit ÷ average equity" },
    unit: "percent",
    direction: "higher",
    frequency: "quarter",
    perspective: "F",
    track: {
      vi: "Kế toán, hằng quý, trên 12 tháng gần nhất.",
      en: "Accounting, quarterly, over the last twelve months.",
    },
    action: {
      vi: "Thấp: nâng tỷ suất lợi nhuận, vòng quay tài sản, hoặc trả lại vốn nhàn rỗi.",
      en: "Low: raise the margin or the turnover of assets, or give back idle capital.",
    },
  },
  {
    id: "BREAKEVEN",
    name: { vi: "Sản lượng hòa vốn (BEP)", en: "Break-even volume (BEP)" },
    definition: { vi: "Số đơn vị cần bán để bù chi phí cố định.", en: "Units needed to cover fixed cost." },
    formula: {
      vi: "Chi phí cố định ÷ (giá bán − biến phí đơn vị)",
      en: "Fixed cost ÷ (price − variable cost per unit)",
    },
    unit: "count",
    direction: "lower",
    frequency: "quarter",
    perspective: "F",
    track: { vi: "Khi giá, mặt bằng, lương thay đổi.", en: "When prices, rent or wages change." },
    action: {
      vi: "Cao: tăng lãi góp mỗi đơn vị hoặc giảm định phí trước khi tăng sản lượng.",
      en: "Too high: raise the contribution per unit or cut fixed cost before adding volume.",
    },
  },
  {
    id: "GMROI",
    name: { vi: "Lợi nhuận gộp trên vốn tồn kho (GMROI)", en: "Gross margin return on inventory (GMROI)" },
    definition: {
      vi: "Lợi nhuận gộp trên tồn kho bình quân theo giá vốn.",
      en: "Gross profit over average inventory at cost.",
    },
    formula: { vi: "Lợi nhuận gộp ÷ tồn kho bình quân", en: "Gross profit ÷ average inventory at cost" },
    unit: "ratio",
    direction: "higher",
    frequency: "quarter",
    perspective: "F",
    track: { vi: "Hằng quý, theo nhóm hàng.", en: "Quarterly by category." },
    action: { vi: "Dưới 1: bỏ hoặc định giá lại nhóm hàng.", en: "Below 1: drop the category or change its prices." },
  },
  {
    id: "REALIZE",
    name: { vi: "Tỷ lệ giá trị được xuất hóa đơn (realisation)", en: "Realisation rate" },
    definition: {
      vi: "Giá trị xuất hóa đơn trên giá trị chuẩn của số giờ tính phí.",
      en: "Billed value over the standard value of billable hours.",
    },
    formula: { vi: "Giá trị xuất hóa đơn ÷ giá trị chuẩn", en: "Billed ÷ standard value" },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: { vi: "Hóa đơn, hằng tháng, theo khách.", en: "Invoicing, monthly by client." },
    action: {
      vi: "Thấp: quản lý phạm vi và tính phí phần thay đổi.",
      en: "Low: control the scope and charge for changes.",
    },
  },
  {
    id: "PROJMARGIN",
    name: { vi: "Tỷ suất lợi nhuận dự án", en: "Project margin" },
    definition: {
      vi: "Doanh thu dự án trừ nhân công trực tiếp và chi phí thuê ngoài, trên doanh thu dự án.",
      en: "Project revenue less direct labour and pass-through cost, over project revenue.",
    },
    formula: {
      vi: "(doanh thu dự án − nhân công trực tiếp − thuê ngoài) ÷ doanh thu dự án",
      en: "(project revenue − direct labour − pass-through cost) ÷ project revenue",
    },
    unit: "percent",
    direction: "higher",
    frequency: "month",
    perspective: "F",
    track: { vi: "Bảng dự án, hằng tháng.", en: "Project sheet, monthly." },
    action: {
      vi: "Thấp: tính phí khi đổi phạm vi, chuẩn hóa cách triển khai.",
      en: "Low: price changes of scope, standardise delivery.",
    },
  },
];
