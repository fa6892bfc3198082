import type { FunctionWords } from "../function-words";

export const cesAverageWords: FunctionWords = {
  name: { vi: "CES từ tổng điểm", en: "CES from a total" },
  description: {
    vi: 'Điểm bình quân, từ 1 đến 7, cho câu "việc của tôi được giải quyết dễ dàng".',
    en: 'The average answer, from 1 to 7, to "it was easy to get my issue solved".',
  },
  formula: { vi: "tổng điểm ÷ số trả lời", en: "sum of scores ÷ responses" },
  parameters: {
    totalScore: {
      name: { vi: "tổng_điểm", en: "total_score" },
      description: {
        vi: "Tổng điểm của mọi câu trả lời, mỗi câu từ 1 đến 7; một ô hoặc cả vùng, được cộng lại.",
        en: "All answers from 1 to 7, added up; a cell or a range, which is added.",
      },
    },
    responses: {
      name: { vi: "số_trả_lời", en: "responses" },
      description: {
        vi: "Số câu trả lời đã cho tổng điểm đó; một ô hoặc cả vùng, được cộng lại.",
        en: "How many answers make up that total; a cell or a range, which is added.",
      },
    },
  },
  errors: [{ code: "#NUM!", when: { vi: "điểm bình quân nằm ngoài 1 đến 7", en: "the average is outside 1 to 7" } }],
  example: { args: ["350", "100"], result: "3.5" },
  pitfall: {
    vi: "Thang phải là 1–7 với 7 là dễ nhất; có công cụ đảo chiều. Gộp nhiều nhóm thì cộng tổng điểm và số trả lời, đừng lấy trung bình các điểm.",
    en: "The scale must be 1 to 7 with 7 easiest; some tools turn it round. For several groups add the totals and the responses, never average the scores.",
  },
  source: "Standard management definition",
  stage: "retain",
  departments: ["CS"],
  searchWords: ["ces", "effort score average", "diem de dang", "ces tu tong diem", "average effort"],
};
