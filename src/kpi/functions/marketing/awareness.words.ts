import type { FunctionWords } from "../function-words";

export const awarenessWords: FunctionWords = {
  name: { vi: "Mức độ nhận biết thương hiệu", en: "Brand awareness" },
  description: {
    vi: "Phần người được hỏi trong thị trường mục tiêu biết đến thương hiệu.",
    en: "The share of the people asked in the target market who know the brand.",
  },
  formula: { vi: "số người nhận biết ÷ số người được hỏi", en: "respondents who know it ÷ respondents" },
  parameters: {
    aware: {
      name: { vi: "người_nhận_biết", en: "aware" },
      description: {
        vi: "Số người được hỏi biết đến thương hiệu; một ô hoặc cả vùng, được cộng lại.",
        en: "Respondents who know the brand; a cell or a range, which is added.",
      },
    },
    surveyed: {
      name: { vi: "người_được_hỏi", en: "surveyed" },
      description: {
        vi: "Tổng số người được hỏi trong thị trường mục tiêu; một ô hoặc cả vùng, được cộng lại.",
        en: "All respondents of the target market; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "số người nhận biết nhiều hơn số người được hỏi", en: "more people know the brand than were asked" },
    },
  ],
  example: { args: ["162", "400"], result: "0.405" },
  pitfall: {
    vi: "Hãy hỏi thị trường mục tiêu, đừng hỏi khách của mình. Có gợi ý và không gợi ý là hai con số khác hẳn; 400 người trả lời thì sai số khoảng ±5 điểm phần trăm.",
    en: "Ask the target market, not your own customers. Aided and unaided are two different figures; 400 answers leave about ±5 percentage points of error.",
  },
  source: "Farris et al., Marketing Metrics, Awareness",
  stage: "attract",
  departments: ["MKT"],
  searchWords: [
    "brand awareness",
    "brand recall",
    "nhan biet thuong hieu",
    "do nhan dien thuong hieu",
    "khao sat thuong hieu",
    "who knows our brand",
  ],
};
