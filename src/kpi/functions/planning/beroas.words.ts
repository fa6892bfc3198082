import type { FunctionWords } from "../function-words";

export const beroasWords: FunctionWords = {
  name: { vi: "ROAS hòa vốn", en: "Break-even ROAS" },
  description: {
    vi: "Một đồng quảng cáo phải mang về bao nhiêu đồng doanh thu để lợi nhuận gộp vừa đủ bù.",
    en: "The revenue that one of advertising cost must bring so that gross profit pays for it.",
  },
  formula: { vi: "1 ÷ tỷ suất lợi nhuận gộp", en: "1 ÷ gross margin" },
  parameters: {
    grossMargin: {
      name: { vi: "tỷ_suất_lợi_nhuận_gộp", en: "gross_margin" },
      description: {
        vi: "Tỷ suất lợi nhuận gộp trước chi phí quảng cáo, lớn hơn 0 và không quá 1: 40 % là 0,4.",
        en: "Gross margin before advertising, above 0 and at most 1: 40 % is 0.4.",
      },
    },
  },
  example: { args: ["0.4"], result: "2.5" },
  pitfall: {
    vi: "Chỉ tính lần mua đầu: nếu khách mua lại nhiều, dưới mức hòa vốn vẫn có thể có lãi về sau.",
    en: "It counts the first purchase only: where customers come back, less may still pay in the end.",
  },
  source: "Standard derivation: gross profit equals advertising cost",
  stage: "manage",
  departments: ["MKT", "FIN"],
  searchWords: ["hoa von quang cao", "roas toi thieu", "break even roas", "minimum roas", "ad profitability"],
};
