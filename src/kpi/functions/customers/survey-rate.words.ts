import type { FunctionWords } from "../function-words";

export const surveyRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ phản hồi khảo sát", en: "Survey response rate" },
  description: {
    vi: "Phần tương tác đủ điều kiện khảo sát mà khách đã trả lời.",
    en: "The share of interactions eligible for a survey that were answered.",
  },
  formula: { vi: "số trả lời ÷ số tương tác đủ điều kiện", en: "responses ÷ eligible interactions" },
  parameters: {
    responses: {
      name: { vi: "số_trả_lời", en: "responses" },
      description: {
        vi: "Số câu trả lời nhận được; một ô hoặc cả vùng, được cộng lại.",
        en: "Answers that came in; a cell or a range, which is added.",
      },
    },
    eligible: {
      name: { vi: "số_tương_tác", en: "eligible" },
      description: {
        vi: "Số tương tác lẽ ra phải được gửi khảo sát; một ô hoặc cả vùng, được cộng lại.",
        en: "Interactions after which a survey should have gone out; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "số trả lời lớn hơn số tương tác", en: "there are more responses than eligible interactions" },
    },
  ],
  example: { args: ["1175", "2000"], result: "0.5875" },
  pitfall: {
    vi: "Dưới khoảng 20 % thì CSAT và NPS chủ yếu là ý kiến của người rất vui hoặc rất bực. Chia cho số khảo sát đã gửi sẽ ra tỷ lệ cao hơn: nói rõ cách tính.",
    en: "Below some 20 %, CSAT and NPS are mostly the opinion of the very happy and the very angry. By surveys sent out the rate is higher: say which it is.",
  },
  source: "Standard management definition",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "response rate",
    "survey response",
    "phan hoi khao sat",
    "ty le tra loi",
    "bao nhieu khach tra loi",
    "answered surveys",
  ],
};
