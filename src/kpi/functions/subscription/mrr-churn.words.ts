import type { FunctionWords } from "../function-words";

export const mrrChurnWords: FunctionWords = {
  name: { vi: "Tỷ lệ rời bỏ doanh thu (MRR churn)", en: "MRR churn rate" },
  description: {
    vi: "Phần doanh thu định kỳ đầu kỳ mất đi do khách hủy.",
    en: "The share of the recurring revenue of the start that was cancelled.",
  },
  formula: { vi: "MRR rời bỏ ÷ MRR đầu kỳ", en: "churned MRR ÷ starting MRR" },
  parameters: {
    churned: {
      name: { vi: "mrr_rời_bỏ", en: "churned" },
      description: {
        vi: "MRR của những khách đã hủy trong kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "MRR of the customers who left in the period, in one currency; a cell or a range, which is added.",
      },
    },
    startMrr: {
      name: { vi: "mrr_đầu_kỳ", en: "start_mrr" },
      description: {
        vi: "MRR đầu kỳ, cùng loại tiền; đúng một ô.",
        en: "MRR at the start of the period, in the same currency; exactly one cell.",
      },
    },
  },
  errors: [
    { code: "#NUM!", when: { vi: "MRR rời bỏ lớn hơn MRR đầu kỳ", en: "more MRR was cancelled than there was" } },
  ],
  example: { args: ["5000", "100000"], result: "0.05" },
  pitfall: {
    vi: "Khác với tỷ lệ rời bỏ theo số khách: trong một bộ dữ liệu viễn thông, 26,5 % khách rời đi mang theo 30,5 % tiền cước. Hạ gói không nằm ở đây; tính cả hạ gói thì lấy 1 − GRR.",
    en: "It differs from customer churn: in a public telephone data set 26.5 % of customers left with 30.5 % of the charges. Downgrades are not in it; with them it is 1 − GRR.",
  },
  source: "Standard management definition",
  stage: "retain",
  departments: ["CS", "FIN"],
  searchWords: [
    "mrr churn",
    "revenue churn",
    "gross mrr churn",
    "mat doanh thu",
    "roi bo doanh thu",
    "doanh thu bi huy",
    "lost recurring revenue",
  ],
};
