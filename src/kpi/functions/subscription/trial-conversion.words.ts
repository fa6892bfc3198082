import type { FunctionWords } from "../function-words";

export const trialConversionWords: FunctionWords = {
  name: { vi: "Tỷ lệ dùng thử chuyển sang trả phí", en: "Trial-to-paid rate" },
  description: {
    vi: "Phần người dùng thử của cùng một đợt đã thành khách trả phí.",
    en: "The share of trials started together that have become paying customers.",
  },
  formula: { vi: "số trả phí ÷ số dùng thử", en: "converted ÷ trials" },
  parameters: {
    paid: {
      name: { vi: "số_trả_phí", en: "paid" },
      description: {
        vi: "Số người dùng thử của đợt đó nay trả phí; một ô hoặc cả vùng, được cộng lại.",
        en: "Trials of the cohort that now pay; a cell or a range, which is added.",
      },
    },
    trials: {
      name: { vi: "số_dùng_thử", en: "trials" },
      description: {
        vi: "Số người bắt đầu dùng thử trong đợt đó; một ô hoặc cả vùng, được cộng lại.",
        en: "All trials of the cohort; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["48", "240"], result: "0.2" },
  pitfall: {
    vi: "Lấy số trả phí của tháng này chia số dùng thử của tháng này là trộn hai đợt khách. Đếm theo tháng bắt đầu dùng thử và chờ hết hạn dùng thử rồi mới tính.",
    en: "This month's payers over this month's trials mix two cohorts. Count by the month in which the trial began, and wait until it is over.",
  },
  source: "MetricKit glossary",
  stage: "value",
  departments: ["MKT", "SALES"],
  searchWords: [
    "trial to paid",
    "trial conversion",
    "free to paid",
    "dung thu sang tra phi",
    "thu xong co mua khong",
    "chuyen doi dung thu",
    "trials that buy",
  ],
};
