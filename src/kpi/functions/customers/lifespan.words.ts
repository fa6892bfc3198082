import type { FunctionWords } from "../function-words";

export const lifespanWords: FunctionWords = {
  name: { vi: "Thời gian gắn bó kỳ vọng", en: "Expected customer lifespan" },
  description: { vi: "Bình quân một khách gắn bó bao nhiêu kỳ.", en: "How many periods a customer stays, on average." },
  formula: { vi: "1 ÷ tỷ lệ rời bỏ mỗi kỳ", en: "1 ÷ churn per period" },
  parameters: {
    churn: {
      name: { vi: "tỷ_lệ_rời_bỏ", en: "churn" },
      description: {
        vi: "Tỷ lệ rời bỏ mỗi kỳ, lớn hơn 0 và không quá 1 (0,05 là 5 %); đúng một ô.",
        en: "Churn per period, above 0 and at most 1 (0.05 is 5 %); exactly one cell.",
      },
    },
  },
  example: { args: ["0.2"], result: "5" },
  pitfall: {
    vi: "Kết quả tính bằng kỳ của tỷ lệ rời bỏ: tỷ lệ tháng cho số tháng. Công thức coi rời bỏ là đều, trong khi khách mới thường rời đi sớm hơn nhiều.",
    en: "The result is in periods of the churn rate: a monthly rate gives months. It takes churn as constant, while new customers leave far sooner than old ones.",
  },
  source: "David Skok, SaaS Metrics 2.0, Detailed Definitions",
  stage: "finance",
  departments: ["CS", "MKT"],
  searchWords: [
    "customer lifetime",
    "lifespan",
    "tuoi doi khach hang",
    "khach o lai bao lau",
    "thoi gian gan bo",
    "how long customers stay",
  ],
};
