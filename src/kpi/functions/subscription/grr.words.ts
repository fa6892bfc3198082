import type { FunctionWords } from "../function-words";

export const grrWords: FunctionWords = {
  name: { vi: "Tỷ lệ giữ doanh thu gộp (GRR)", en: "Gross revenue retention (GRR)" },
  description: {
    vi: "Doanh thu định kỳ đầu kỳ còn giữ được bao nhiêu, chưa kể phần bán thêm.",
    en: "What is left of the recurring revenue of the start, before anything sold on top.",
  },
  formula: {
    vi: "(MRR đầu kỳ − thu hẹp − rời bỏ) ÷ MRR đầu kỳ",
    en: "(starting MRR − contraction − churned) ÷ starting MRR",
  },
  parameters: {
    startMrr: {
      name: { vi: "mrr_đầu_kỳ", en: "start_mrr" },
      description: {
        vi: "MRR đầu kỳ, theo một loại tiền; đúng một ô.",
        en: "MRR at the start of the period, in one currency; exactly one cell.",
      },
    },
    contraction: {
      name: { vi: "mrr_thu_hẹp", en: "contraction" },
      description: {
        vi: "MRR mất do hạ gói, nhập số dương; một ô hoặc cả vùng, được cộng lại.",
        en: "MRR lost to downgrades, as a positive number; a cell or a range, which is added.",
      },
    },
    churned: {
      name: { vi: "mrr_rời_bỏ", en: "churned" },
      description: {
        vi: "MRR mất do khách hủy, nhập số dương; một ô hoặc cả vùng, được cộng lại.",
        en: "MRR lost to cancellations, as a positive number; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "thu hẹp cộng rời bỏ lớn hơn MRR đầu kỳ", en: "contraction and churn are more than starting MRR" },
    },
  ],
  example: { args: ["100000", "5000", "8000"], result: "0.87" },
  pitfall: {
    vi: "GRR không bao giờ vượt 100 %: nếu vượt, hãy xem lại dấu của các khoản mất. GRR thấp mà NRR cao nghĩa là tăng trưởng dựa vào vài khách lớn mua thêm.",
    en: "It never passes 100 %: where it does, check the signs of what was lost. A low GRR beside a high NRR says that growth rests on a few customers who buy more.",
  },
  source: "MetricKit, NRR guide",
  stage: "retain",
  departments: ["CS", "FIN"],
  searchWords: ["grr", "gdr", "gross dollar retention", "giu doanh thu gop", "doanh thu con lai", "revenue kept"],
};
