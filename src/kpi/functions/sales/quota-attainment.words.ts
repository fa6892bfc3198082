import type { FunctionWords } from "../function-words";

export const quotaAttainmentWords: FunctionWords = {
  name: { vi: "Mức hoàn thành chỉ tiêu bán hàng", en: "Quota attainment" },
  description: {
    vi: "Cá nhân hoặc nhóm đã đạt bao nhiêu phần chỉ tiêu doanh số.",
    en: "How much of the sales target a person or team has reached.",
  },
  formula: { vi: "doanh số thực hiện ÷ chỉ tiêu", en: "actual sales ÷ quota" },
  parameters: {
    actual: {
      name: { vi: "doanh_số_thực_hiện", en: "actual_sales" },
      description: {
        vi: "Doanh số đã bán trong kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Sales of the period, in one currency; a cell or a range, which is added.",
      },
    },
    quota: {
      name: { vi: "chỉ_tiêu", en: "quota" },
      description: {
        vi: "Chỉ tiêu doanh số của cùng những người đó, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Sales target of the same people, in the same currency; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["920", "1000"], result: "0.92" },
  pitfall: {
    vi: "Mức của cả nhóm là tổng doanh số ÷ tổng chỉ tiêu, không phải trung bình phần trăm của từng người.",
    en: "A team's attainment is all sales ÷ all quotas, not the average of everyone's percentage.",
  },
  source: "Standard management definition",
  stage: "value",
  departments: ["SALES"],
  searchWords: [
    "quota",
    "sales target",
    "hoan thanh chi tieu",
    "dat chi tieu doanh so",
    "doanh so so voi ke hoach",
    "did we hit the number",
  ],
};
