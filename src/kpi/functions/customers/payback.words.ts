import type { FunctionWords } from "../function-words";

export const paybackWords: FunctionWords = {
  name: { vi: "Thời gian hoàn vốn CAC", en: "CAC payback" },
  description: {
    vi: "Sau bao nhiêu tháng lợi nhuận gộp của một khách bù đủ chi phí thu hút khách đó.",
    en: "The months after which a customer's gross margin has paid for winning them.",
  },
  formula: {
    vi: "CAC ÷ (doanh thu tháng mỗi khách × biên lợi nhuận gộp)",
    en: "CAC ÷ (monthly revenue per customer × gross margin)",
  },
  parameters: {
    cac: {
      name: { vi: "cac", en: "cac" },
      description: {
        vi: "Chi phí thu hút một khách hàng, theo một loại tiền; đúng một ô.",
        en: "Cost of winning one customer, in one currency; exactly one cell.",
      },
    },
    arpc: {
      name: { vi: "doanh_thu_tháng_mỗi_khách", en: "arpc" },
      description: {
        vi: "Doanh thu bình quân một khách mỗi tháng, cùng loại tiền; đúng một ô.",
        en: "Revenue per customer and month, in the same currency; exactly one cell.",
      },
    },
    grossMargin: {
      name: { vi: "biên_lợi_nhuận_gộp", en: "gross_margin" },
      description: {
        vi: "Biên lợi nhuận gộp, lớn hơn 0 và không quá 1 (0,75 là 75 %); đúng một ô.",
        en: "Gross margin, above 0 and at most 1 (0.75 is 75 %); exactly one cell.",
      },
    },
  },
  example: { args: ["200", "50", "0.75"], result: "5.333333333333333" },
  pitfall: {
    vi: "Tính theo doanh thu thay vì lợi nhuận gộp thì thời gian ngắn giả tạo. Nếu dài hơn 1 ÷ tỷ lệ rời bỏ tháng, khách bình quân rời đi trước khi hoàn vốn.",
    en: "By revenue in place of gross margin it looks too short. Where it is longer than 1 ÷ monthly churn, the average customer leaves before the cost is back.",
  },
  source: "Finmark help, LTV, CAC and payback",
  stage: "finance",
  departments: ["FIN", "MKT"],
  searchWords: [
    "cac payback",
    "months to recover cac",
    "thoi gian hoan von",
    "bao lau lay lai von",
    "thu hoi chi phi thu hut khach",
    "when does a customer pay off",
  ],
};
