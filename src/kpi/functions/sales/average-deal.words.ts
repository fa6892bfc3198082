import type { FunctionWords } from "../function-words";

export const averageDealWords: FunctionWords = {
  name: { vi: "Giá trị hợp đồng trung bình", en: "Average deal size" },
  description: { vi: "Một hợp đồng thắng được đáng giá bao nhiêu.", en: "What one won contract is worth." },
  formula: { vi: "giá trị hợp đồng thắng ÷ số hợp đồng thắng", en: "value won ÷ deals won" },
  parameters: {
    value: {
      name: { vi: "giá_trị_thắng", en: "value_won" },
      description: {
        vi: "Tổng giá trị hợp đồng thắng, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Value of the contracts won, in one currency; a cell or a range, which is added.",
      },
    },
    deals: {
      name: { vi: "hợp_đồng_thắng", en: "deals_won" },
      description: {
        vi: "Số hợp đồng thắng trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Deals won in the same period; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["500", "20"], result: "25" },
  pitfall: {
    vi: "Một hợp đồng rất lớn làm lệch trung bình: hãy xem thêm trung vị. Hợp đồng nhiều năm thì quy hết về một năm, hoặc tính hết toàn bộ.",
    en: "One very large contract bends the average: look at the median as well. Take contracts over several years all by the year, or all in full.",
  },
  source: "Standard management definition",
  stage: "value",
  departments: ["SALES"],
  searchWords: [
    "deal size",
    "average contract value",
    "acv",
    "gia tri hop dong",
    "hop dong trung binh",
    "what a contract is worth",
  ],
};
