import type { FunctionWords } from "../function-words";

export const nrrWords: FunctionWords = {
  name: { vi: "Tỷ lệ giữ doanh thu thuần (NRR)", en: "Net revenue retention (NRR)" },
  description: {
    vi: "Nhóm khách đầu kỳ nay trả bao nhiêu so với đầu kỳ, sau mở rộng, thu hẹp và rời bỏ.",
    en: "What the customers of the start now pay, held against what they paid then.",
  },
  formula: {
    vi: "(MRR đầu kỳ + mở rộng − thu hẹp − rời bỏ) ÷ MRR đầu kỳ",
    en: "(starting MRR + expansion − contraction − churned) ÷ starting MRR",
  },
  parameters: {
    startMrr: {
      name: { vi: "mrr_đầu_kỳ", en: "start_mrr" },
      description: {
        vi: "MRR đầu kỳ, theo một loại tiền; đúng một ô.",
        en: "MRR at the start of the period, in one currency; exactly one cell.",
      },
    },
    expansion: {
      name: { vi: "mrr_mở_rộng", en: "expansion" },
      description: {
        vi: "MRR tăng thêm từ khách hiện có: nâng gói, thêm người dùng, mua thêm; một ô hoặc cả vùng, được cộng lại.",
        en: "MRR gained from existing customers: upgrades, seats, add-ons; a cell or a range, which is added.",
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
      when: {
        vi: "thu hẹp cộng rời bỏ lớn hơn MRR đầu kỳ cộng mở rộng",
        en: "contraction and churn are more than starting MRR and expansion",
      },
    },
  ],
  example: { args: ["100000", "15000", "5000", "8000"], result: "1.02" },
  pitfall: {
    vi: "MRR của khách mới không được tính vào, ở cả tử số lẫn mẫu số. Nhập thu hẹp và rời bỏ bằng số dương; nếu MRR cuối kỳ đã trừ rời bỏ thì đừng trừ lần nữa.",
    en: "MRR of new customers belongs on neither side. Enter contraction and churn as positive numbers, and do not take churn off twice from a closing MRR that is already without it.",
  },
  source: "dnoise, NRR; MetricKit, NRR guide",
  stage: "retain",
  departments: ["CS", "FIN"],
  searchWords: [
    "nrr",
    "ndr",
    "net dollar retention",
    "giu doanh thu thuan",
    "doanh thu tu khach cu",
    "ban them cho khach cu",
    "upsell",
  ],
};
