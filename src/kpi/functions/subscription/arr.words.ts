import type { FunctionWords } from "../function-words";

export const arrWords: FunctionWords = {
  name: { vi: "Doanh thu định kỳ năm (ARR)", en: "Annual recurring revenue (ARR)" },
  description: {
    vi: "Các thuê bao đang hiệu lực sẽ mang lại bao nhiêu trong một năm, nếu giữ nguyên.",
    en: "What the subscriptions in force would bring in a year, if nothing changed.",
  },
  formula: { vi: "MRR × 12", en: "MRR × 12" },
  parameters: {
    mrr: {
      name: { vi: "mrr", en: "mrr" },
      description: {
        vi: "Doanh thu định kỳ tháng tại ngày cuối tháng, theo một loại tiền; đúng một ô.",
        en: "Monthly recurring revenue at the end of the month, in one currency; exactly one cell.",
      },
    },
  },
  example: { args: ["9900"], result: "118800" },
  pitfall: {
    vi: "ARR là tốc độ hiện tại quy ra năm, không phải dự báo và không phải doanh thu kế toán: rời bỏ và bán thêm trong năm chưa có trong đó.",
    en: "A run rate, neither a forecast nor revenue in the books: what is cancelled and sold in the year to come is not in it.",
  },
  source: "Standard management definition",
  stage: "finance",
  departments: ["FIN"],
  searchWords: [
    "arr",
    "annual run rate",
    "run rate",
    "doanh thu dinh ky nam",
    "doanh thu thue bao mot nam",
    "yearly subscription revenue",
  ],
};
