import type { FunctionWords } from "../function-words";

export const gmroiWords: FunctionWords = {
  name: { vi: "Lợi nhuận gộp trên vốn tồn kho (GMROI)", en: "Gross margin return on inventory (GMROI)" },
  description: {
    vi: "Một đồng vốn nằm trong hàng tồn kho mang về bao nhiêu đồng lợi nhuận gộp.",
    en: "How much gross profit comes back for each unit of money in stock.",
  },
  formula: { vi: "lợi nhuận gộp ÷ tồn kho bình quân", en: "gross profit ÷ average inventory at cost" },
  parameters: {
    grossProfit: {
      name: { vi: "lợi_nhuận_gộp", en: "gross_profit" },
      description: {
        vi: "Doanh thu thuần trừ giá vốn của kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Net revenue less cost of goods sold in the period, in one currency; a cell or a range, which is added.",
      },
    },
    avgInventory: {
      name: { vi: "tồn_kho_bình_quân", en: "avg_inventory" },
      description: {
        vi: "Giá trị tồn kho bình quân của kỳ theo giá vốn, cùng loại tiền; đúng một ô.",
        en: "Average value of stock over the period, at cost, in the same currency; exactly one cell.",
      },
    },
  },
  example: { args: ["65000000", "20000000"], result: "3.25" },
  pitfall: {
    vi: "Tồn kho tính theo giá vốn, không theo giá bán. Chuẩn so sánh thường tính cho cả năm: lợi nhuận gộp một quý thì nhân 4 trước khi so. 3,25 có nơi ghi là 325 %.",
    en: "Value the stock at cost, not at retail price. Benchmarks are for a year: take 4 times the gross profit of a quarter before comparing. Some write 3.25 as 325 %.",
  },
  source: "Standard retail definition",
  stage: "finance",
  departments: ["OPS", "FIN"],
  searchWords: [
    "gmroi",
    "gmroii",
    "loi nhuan tren ton kho",
    "hieu qua von ton kho",
    "lai gop tren ton kho",
    "return on stock",
    "profit per unit of stock",
  ],
};
