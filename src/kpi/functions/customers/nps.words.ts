import type { FunctionWords } from "../function-words";

export const npsWords: FunctionWords = {
  name: { vi: "Chỉ số sẵn lòng giới thiệu (NPS)", en: "Net Promoter Score (NPS)" },
  description: {
    vi: "Phần trăm người ủng hộ (9–10) trừ phần trăm người phản đối (0–6), từ các câu trả lời gốc.",
    en: "Percentage of promoters (9–10) less that of detractors (0–6), from raw answers.",
  },
  formula: {
    vi: "(số câu 9–10 − số câu 0–6) ÷ số câu trả lời × 100",
    en: "(answers of 9–10 − answers of 0–6) ÷ answers × 100",
  },
  parameters: {
    answers: {
      name: { vi: "câu_trả_lời", en: "answers" },
      description: {
        vi: "Các câu trả lời từ 0 đến 10, mỗi ô một câu, ô trống là chưa trả lời; một ô hoặc cả vùng.",
        en: "Answers from 0 to 10, one per cell, blanks are no answers; a cell or a range.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "có câu trả lời ngoài thang 0 đến 10 hoặc không phải số nguyên",
        en: "an answer is outside 0 to 10 or not whole",
      },
    },
  ],
  example: { args: ["{10,9,8,7,6}"], result: "20" },
  pitfall: {
    vi: 'NPS chạy từ −100 đến 100, không phải điểm trung bình 0–10: mục tiêu "từ 7 lên 9" là nhầm thang. Muốn có NPS chung thì gộp câu trả lời, đừng lấy trung bình NPS của các nhóm.',
    en: 'NPS runs from −100 to 100 and is no average of 0 to 10: a target "from 7 to 9" mixes up the scales. For an overall NPS pool the answers, never average the scores of groups.',
  },
  source: "Bain, Measuring your Net Promoter Score",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "nps",
    "net promoter",
    "long trung thanh",
    "san long gioi thieu",
    "khao sat gioi thieu",
    "would recommend us",
    "cau tra loi goc",
  ],
};
