import type { FunctionWords } from "../function-words";

export const netMarginWords: FunctionWords = {
  name: { vi: "Tỷ suất lợi nhuận ròng", en: "Net profit margin" },
  description: {
    vi: "Phần doanh thu còn lại sau mọi chi phí và thuế.",
    en: "The share of revenue left after all cost and tax.",
  },
  formula: { vi: "lợi nhuận ròng ÷ doanh thu", en: "net profit ÷ revenue" },
  parameters: {
    netProfit: {
      name: { vi: "lợi_nhuận_ròng", en: "net_profit" },
      description: {
        vi: "Lợi nhuận sau thuế, âm nếu lỗ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại trước khi chia.",
        en: "Profit after tax, negative for a loss, in one currency; a cell or a range, which is added before dividing.",
      },
    },
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu, cùng loại tiền; một ô hoặc cả vùng.",
        en: "Revenue in the same currency; a cell or a range.",
      },
    },
  },
  example: { args: ["10", "100"], result: "0.1" },
  pitfall: {
    vi: "So sánh các tháng cùng cách ghi nhận chi phí, nếu không con số nhảy theo kế toán.",
    en: "Compare months with the same accounting of cost, or the number follows the books.",
  },
  source: "Best, Market-Based Management, fig. 6.16",
  stage: "finance",
  departments: ["FIN", "EXEC"],
  searchWords: [
    "nm",
    "bien loi nhuan rong",
    "loi nhuan tren doanh thu",
    "lai rong tren doanh thu",
    "ros",
    "return on sales",
    "net margin",
  ],
};
