import type { FunctionWords } from "../function-words";

export const quickRatioWords: FunctionWords = {
  name: { vi: "Hệ số tăng trưởng SaaS (quick ratio)", en: "SaaS quick ratio" },
  description: {
    vi: "Mỗi đồng doanh thu định kỳ mất đi được bù bằng bao nhiêu đồng mới.",
    en: "How much recurring revenue is gained for each unit lost.",
  },
  formula: { vi: "(MRR mới + mở rộng) ÷ (rời bỏ + thu hẹp)", en: "(new MRR + expansion) ÷ (churned + contraction)" },
  parameters: {
    newMrr: {
      name: { vi: "mrr_mới", en: "new_mrr" },
      description: {
        vi: "MRR của khách mới trong kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "MRR of new customers in the period, in one currency; a cell or a range, which is added.",
      },
    },
    expansion: {
      name: { vi: "mrr_mở_rộng", en: "expansion" },
      description: {
        vi: "MRR tăng thêm từ khách hiện có: nâng gói, thêm người dùng, mua thêm; một ô hoặc cả vùng, được cộng lại.",
        en: "MRR gained from existing customers: upgrades, seats, add-ons; a cell or a range, which is added.",
      },
    },
    churned: {
      name: { vi: "mrr_rời_bỏ", en: "churned" },
      description: {
        vi: "MRR mất do khách hủy, nhập số dương; một ô hoặc cả vùng, được cộng lại.",
        en: "MRR lost to cancellations, as a positive number; a cell or a range, which is added.",
      },
    },
    contraction: {
      name: { vi: "mrr_thu_hẹp", en: "contraction" },
      description: {
        vi: "MRR mất do hạ gói, nhập số dương; một ô hoặc cả vùng, được cộng lại.",
        en: "MRR lost to downgrades, as a positive number; a cell or a range, which is added.",
      },
    },
  },
  errors: [{ code: "#DIV/0!", when: { vi: "không mất MRR nào", en: "no MRR was lost" } }],
  example: { args: ["20000", "8000", "5000", "3000"], result: "3.5" },
  pitfall: {
    vi: 'Đừng nhầm với hệ số thanh toán nhanh trong kế toán. Không mất đồng nào thì không chia được: ghi "không mất" thay vì một con số rất lớn.',
    en: 'Not the quick ratio of accounting, which is about paying debts. Where nothing is lost there is nothing to divide by: report "no loss", not a very large number.',
  },
  source: "PitchKit glossary, Quick ratio",
  stage: "finance",
  departments: ["FIN", "EXEC"],
  searchWords: [
    "saas quick ratio",
    "quick ratio",
    "tang truong saas",
    "doanh thu them va mat",
    "mrr moi so voi mrr mat",
    "growth efficiency",
  ],
};
