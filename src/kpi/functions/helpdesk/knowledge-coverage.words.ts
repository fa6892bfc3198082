import type { FunctionWords } from "../function-words";

export const knowledgeCoverageWords: FunctionWords = {
  name: { vi: "Mức hoàn thiện cơ sở kiến thức", en: "Knowledge-base coverage" },
  description: {
    vi: "Phần chủ đề khách thường hỏi đã có bài hướng dẫn còn cập nhật.",
    en: "The share of the topics customers ask about that have a current article.",
  },
  formula: { vi: "chủ đề đã có bài ÷ tổng chủ đề", en: "covered topics ÷ topics" },
  parameters: {
    covered: {
      name: { vi: "chủ_đề_có_bài", en: "covered" },
      description: {
        vi: "Số chủ đề đã có bài còn cập nhật, số liệu mới nhất; đúng một ô.",
        en: "Topics with a current article, as things stand; exactly one cell.",
      },
    },
    topics: {
      name: { vi: "tổng_chủ_đề", en: "topics" },
      description: {
        vi: "Tổng số chủ đề khách thường hỏi; đúng một ô.",
        en: "All topics that customers ask about; exactly one cell.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "số chủ đề đã có bài nhiều hơn tổng số chủ đề", en: "more topics are covered than there are" },
    },
  ],
  example: { args: ["48", "60"], result: "0.8" },
  pitfall: {
    vi: "Đếm chủ đề, đừng đếm số bài. Bài quá 6 tháng chưa rà lại thì coi như chưa có.",
    en: "Count topics, not articles. An article that nobody has reviewed for 6 months counts as missing.",
  },
  source: "Standard management definition",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "knowledge base",
    "help articles",
    "kb",
    "co so kien thuc",
    "bai huong dan",
    "cau hoi thuong gap",
    "faq coverage",
  ],
};
