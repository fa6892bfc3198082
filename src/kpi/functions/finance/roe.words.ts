import type { FunctionWords } from "../function-words";

export const roeWords: FunctionWords = {
  name: { vi: "Tỷ suất lợi nhuận trên vốn chủ sở hữu (ROE)", en: "Return on equity (ROE)" },
  description: {
    vi: "Một đồng vốn chủ sở hữu sinh ra bao nhiêu lợi nhuận ròng trong năm.",
    en: "What a year earns on the money that the owners have in the business.",
  },
  formula: { vi: "lợi nhuận ròng ÷ vốn chủ bình quân", en: "net profit ÷ average equity" },
  parameters: {
    netProfit: {
      name: { vi: "lợi_nhuận_ròng", en: "net_profit" },
      description: {
        vi: "Lợi nhuận sau thuế của 12 tháng, âm nếu lỗ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Profit after tax of 12 months, negative for a loss, in one currency; a cell or a range, which is added.",
      },
    },
    avgEquity: {
      name: { vi: "vốn_chủ_bình_quân", en: "avg_equity" },
      description: {
        vi: "Vốn chủ sở hữu bình quân của 12 tháng đó, ví dụ (đầu kỳ + cuối kỳ) ÷ 2, cùng loại tiền; đúng một ô.",
        en: "Average equity of those 12 months, such as (opening + closing) ÷ 2, in the same currency; exactly one cell.",
      },
    },
  },
  example: { args: ["120", "800"], result: "0.15" },
  pitfall: {
    vi: "Dùng lợi nhuận 12 tháng: lợi nhuận một quý chia vốn cả kỳ chỉ cho khoảng một phần tư. ROE tăng cũng có thể vì vay nhiều hơn chứ không phải kinh doanh tốt hơn; vốn chủ âm thì tỷ suất vô nghĩa.",
    en: "Use the profit of 12 months: one quarter over the same equity shows about a fourth. A rising ROE may come from more debt and not from better business; with negative equity it means nothing.",
  },
  source: "Standard accounting and management definition",
  stage: "finance",
  departments: ["FIN", "EXEC"],
  searchWords: [
    "roe",
    "loi nhuan tren von chu",
    "sinh loi von chu so huu",
    "hieu qua von gop",
    "return to owners",
    "shareholder return",
  ],
};
