import type { FunctionWords } from "../function-words";

export const npsMarginOfErrorWords: FunctionWords = {
  name: { vi: "Sai số của NPS", en: "Margin of error of NPS" },
  description: {
    vi: "NPS thật có thể cao hoặc thấp hơn bao nhiêu điểm, nếu hỏi được tất cả khách.",
    en: "How many points NPS could be above or below, had every customer been asked.",
  },
  formula: {
    vi: "z × √((p + d − (p − d)²) ÷ n) × 100, với p, d là tỷ lệ người ủng hộ và người phản đối",
    en: "z × √((p + d − (p − d)²) ÷ n) × 100, with shares p of promoters and d of detractors",
  },
  parameters: {
    answers: {
      name: { vi: "câu_trả_lời", en: "answers" },
      description: {
        vi: "Các câu trả lời từ 0 đến 10, mỗi ô một câu, ô trống là chưa trả lời; một ô hoặc cả vùng.",
        en: "Answers from 0 to 10, one per cell, blanks are no answers; a cell or a range.",
      },
    },
    confidence: {
      name: { vi: "độ_tin_cậy", en: "confidence" },
      description: {
        vi: "Độ tin cậy, lớn hơn 0 và nhỏ hơn 1, bỏ trống là 0,95; đúng một ô.",
        en: "How sure to be, between 0 and 1, 0.95 when left out; exactly one cell.",
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
    { code: "#NUM!", when: { vi: "độ tin cậy không nằm giữa 0 và 1", en: "the confidence is not between 0 and 1" } },
    { code: "#N/A", when: { vi: "có ít hơn hai câu trả lời", en: "there are fewer than two answers" } },
  ],
  example: { args: ["{10,9,9,8,8,7,7,6,3,10}"], result: "46.38121321816312" },
  pitfall: {
    vi: "100 câu trả lời với NPS 40 có sai số ±15,7 điểm, 400 câu ±7,8: NPS nhích 5 điểm thường chưa nói lên điều gì. Dưới khoảng 30 câu, hoặc khi mọi người trả lời giống nhau, sai số hiện ra nhỏ hơn thật.",
    en: "100 answers with an NPS of 40 have a margin of ±15.7 points, 400 of ±7.8: a move of 5 points mostly says nothing. Below some thirty answers, or when all are alike, the margin shown is too small.",
  },
  source: "Standard error of a difference of shares, normal approximation",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "nps margin of error",
    "confidence interval nps",
    "sai so nps",
    "khoang tin cay",
    "do tin cay nps",
    "nps thay doi that khong",
    "is the nps change real",
  ],
};
