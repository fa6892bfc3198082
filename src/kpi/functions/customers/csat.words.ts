import type { FunctionWords } from "../function-words";

export const csatWords: FunctionWords = {
  name: { vi: "Mức độ hài lòng (CSAT)", en: "Customer satisfaction (CSAT)" },
  description: {
    vi: "Phần câu trả lời ở các mức cao nhất của thang điểm, từ các câu trả lời gốc.",
    en: "The share of answers in the top boxes of the scale, from raw answers.",
  },
  formula: { vi: "số câu ở mức hài lòng ÷ số câu trả lời", en: "answers in the top boxes ÷ answers" },
  parameters: {
    answers: {
      name: { vi: "câu_trả_lời", en: "answers" },
      description: {
        vi: "Các câu trả lời từ 1 đến mức cao nhất, mỗi ô một câu, ô trống là chưa trả lời; một ô hoặc cả vùng.",
        en: "Answers from 1 to the end of the scale, one per cell, blanks are no answers; a cell or a range.",
      },
    },
    scaleMax: {
      name: { vi: "thang_điểm", en: "scale_max" },
      description: {
        vi: "Mức cao nhất của thang, số nguyên từ 2 đến 10, bỏ trống là 5; đúng một ô.",
        en: "The highest answer, a whole number from 2 to 10, 5 when left out; exactly one cell.",
      },
    },
    topBoxes: {
      name: { vi: "số_mức_hài_lòng", en: "top_boxes" },
      description: {
        vi: "Bao nhiêu mức cao nhất được tính là hài lòng; bỏ trống là 2, hoặc 1 khi thang dưới 4 mức; đúng một ô.",
        en: "How many of the highest answers are satisfied; left out, 2, or 1 on a scale below four; exactly one cell.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "có câu trả lời ngoài thang điểm hoặc không phải số nguyên",
        en: "an answer is off the scale or not whole",
      },
    },
    {
      code: "#NUM!",
      when: { vi: "thang điểm không phải số nguyên từ 2 đến 10", en: "the scale is not a whole number from 2 to 10" },
    },
    {
      code: "#NUM!",
      when: {
        vi: "số mức hài lòng không phải số nguyên, nhỏ hơn 1 hoặc chiếm cả thang",
        en: "the top boxes are not whole, fewer than 1 or the whole scale",
      },
    },
  ],
  example: { args: ["{5,5,5,5,5,5,5,3,1,2}"], result: "0.7" },
  pitfall: {
    vi: "Ô trống không phải là câu trả lời và mức giữa không phải là hài lòng. Điểm sao trung bình là chỉ số khác: 66 % hài lòng có thể đi cùng 3,98 trên 5 sao.",
    en: "A blank is no answer, and the middle is not satisfied. The average of the stars is another measure: 66 % satisfied can go with 3.98 of 5.",
  },
  source: "Simplesat, What is CSAT",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "csat",
    "top two box",
    "customer satisfaction",
    "hai long",
    "khach hai long",
    "khao sat hai long",
    "happy customers",
    "danh gia sao",
  ],
};
