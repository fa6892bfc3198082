import type { FunctionWords } from "../function-words";

export const cesWords: FunctionWords = {
  name: { vi: "Điểm dễ dàng khi được hỗ trợ (CES)", en: "Customer effort score (CES)" },
  description: {
    vi: "Khách đồng ý đến mức nào rằng việc của mình được giải quyết dễ dàng, từ các câu trả lời gốc.",
    en: "How far customers agree that getting help was easy, on average, from raw answers.",
  },
  formula: { vi: "tổng điểm ÷ số câu trả lời", en: "sum of answers ÷ answers" },
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
        vi: "Mức cao nhất của thang, số nguyên từ 2 đến 10, bỏ trống là 7; đúng một ô.",
        en: "The highest answer, a whole number from 2 to 10, 7 when left out; exactly one cell.",
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
  ],
  example: { args: ["{4,5,6,7,7}"], result: "5.8" },
  pitfall: {
    vi: "Ở đây điểm cao là dễ dàng. Có công cụ hỏi ngược (tốn bao nhiêu công sức, thấp là tốt): hãy đảo thang trước khi tính, và đừng so điểm của thang 5 với thang 7.",
    en: "Here a high score is easy. Some tools ask the other way round (how much effort, low is good): turn such answers first, and do not compare a scale of 5 with one of 7.",
  },
  source: "Standard management definition",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "ces",
    "effort score",
    "ease of service",
    "de dang",
    "cong suc cua khach",
    "khach ton cong",
    "hard to get help",
  ],
};
