import type { FunctionWords } from "../function-words";

export const wavgWords: FunctionWords = {
  name: { vi: "Bình quân gia quyền", en: "Weighted average" },
  description: {
    vi: "Bình quân trong đó mỗi giá trị được tính theo trọng số của nó.",
    en: "An average in which each value counts as much as its weight.",
  },
  formula: {
    vi: "Σ trọng số × giá trị ÷ Σ trọng số của những dòng có đủ cả hai",
    en: "Σ weight × value ÷ Σ weight of the rows that have both",
  },
  parameters: {
    values: {
      name: { vi: "giá_trị", en: "values" },
      description: {
        vi: "Vùng giá trị; dòng trống bị bỏ qua.",
        en: "Range of values; a row with a blank is left out.",
      },
    },
    weights: {
      name: { vi: "trọng_số", en: "weights" },
      description: {
        vi: "Vùng trọng số cùng kích thước, không âm; dòng trống bị bỏ qua.",
        en: "Range of weights of the same size, not negative; a row with a blank is left out.",
      },
    },
  },
  errors: [
    { code: "#N/A", when: { vi: "không dòng nào có đủ cả hai", en: "no row has both" } },
    { code: "#DIV/0!", when: { vi: "tổng trọng số bằng 0", en: "the weights add up to 0" } },
    { code: "#NUM!", when: { vi: "có trọng số âm", en: "a weight is negative" } },
    { code: "#VALUE!", when: { vi: "hai vùng không cùng kích thước", en: "the ranges differ in size" } },
  ],
  example: { args: ["{10,20}", "{3,1}"], result: "12.5" },
  pitfall: {
    vi: "Muốn gộp tỷ lệ của nhiều chi nhánh hay kênh, trọng số phải là mẫu số của tỷ lệ đó: tỷ suất lợi nhuận theo doanh thu, giá bán theo số lượng.",
    en: "To put the ratios of branches or channels together, weigh each by its own denominator: a margin by revenue, a price by pieces.",
  },
  source: "Common definition",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: [
    "binh quan gia quyen",
    "trung binh co trong so",
    "gop ty le",
    "gia von binh quan",
    "weighted mean",
    "average price",
  ],
};
