import type { FunctionWords } from "../function-words";

export const ltvWords: FunctionWords = {
  name: { vi: "Giá trị vòng đời khách hàng (LTV)", en: "Customer lifetime value (LTV)" },
  description: {
    vi: "Lợi nhuận gộp dự kiến mà một khách mang lại cho đến khi rời bỏ.",
    en: "The gross margin that a customer can be expected to bring before leaving.",
  },
  formula: {
    vi: "doanh thu mỗi khách mỗi kỳ × biên lợi nhuận gộp ÷ tỷ lệ rời bỏ mỗi kỳ",
    en: "revenue per customer per period × gross margin ÷ churn per period",
  },
  parameters: {
    arpc: {
      name: { vi: "doanh_thu_mỗi_khách", en: "arpc" },
      description: {
        vi: "Doanh thu bình quân một khách trong một kỳ, theo một loại tiền; đúng một ô.",
        en: "Revenue per customer in one period, in one currency; exactly one cell.",
      },
    },
    grossMargin: {
      name: { vi: "biên_lợi_nhuận_gộp", en: "gross_margin" },
      description: {
        vi: "Biên lợi nhuận gộp của doanh thu đó (0,7 là 70 %), có thể âm; đúng một ô.",
        en: "Gross margin on that revenue (0.7 is 70 %), may be negative; exactly one cell.",
      },
    },
    churnRate: {
      name: { vi: "tỷ_lệ_rời_bỏ", en: "churn_rate" },
      description: {
        vi: "Tỷ lệ rời bỏ của kỳ có cùng độ dài (0,05 là 5 %); đúng một ô.",
        en: "Churn per period of the same length (0.05 is 5 %); exactly one cell.",
      },
    },
  },
  errors: [
    {
      code: "#DIV/0!",
      when: {
        vi: "tỷ lệ rời bỏ bằng 0: không ai rời đi, hãy dùng LTVDCF",
        en: "churn is 0: nobody ever leaves, use LTVDCF",
      },
    },
  ],
  example: { args: ["100", "0.7", "0.05"], result: "1400" },
  pitfall: {
    vi: "Doanh thu và tỷ lệ rời bỏ phải cùng độ dài kỳ: doanh thu năm chia tỷ lệ rời bỏ tháng sẽ thổi LTV lên 12 lần. Khách mới thường rời bỏ nhiều hơn khách cũ, nên hãy tính riêng theo phân khúc và thâm niên.",
    en: "Revenue and churn must be of periods of the same length: a year's revenue over monthly churn makes LTV twelve times too high. New customers leave sooner than old ones, so work it out by segment and tenure.",
  },
  source: "David Skok, SaaS Metrics 2.0, Detailed Definitions; Finmark help, LTV, CAC and payback",
  stage: "finance",
  departments: ["MKT", "FIN"],
  searchWords: [
    "ltv",
    "clv",
    "cltv",
    "lifetime value",
    "gia tri vong doi",
    "khach dang gia bao nhieu",
    "gia tri mot khach",
    "worth of a customer",
  ],
};
