import type { FunctionWords } from "../function-words";

export const enpsWords: FunctionWords = {
  name: { vi: "Chỉ số nhân viên sẵn lòng giới thiệu (eNPS)", en: "Employee Net Promoter Score (eNPS)" },
  description: {
    vi: "Nhân viên sẵn lòng giới thiệu nơi mình làm việc đến mức nào, từ −100 đến 100.",
    en: "How far employees recommend their workplace to others, from −100 to 100.",
  },
  formula: {
    vi: "(người ủng hộ − người phản đối) ÷ tổng trả lời × 100",
    en: "(promoters − detractors) ÷ responses × 100",
  },
  parameters: {
    promoters: {
      name: { vi: "người_ủng_hộ", en: "promoters" },
      description: {
        vi: "Số người chấm 9 hoặc 10; một ô hoặc cả vùng, được cộng lại.",
        en: "Answers of 9 or 10; a cell or a range, which is added.",
      },
    },
    detractors: {
      name: { vi: "người_phản_đối", en: "detractors" },
      description: {
        vi: "Số người chấm từ 0 đến 6; một ô hoặc cả vùng, được cộng lại.",
        en: "Answers from 0 to 6; a cell or a range, which is added.",
      },
    },
    responses: {
      name: { vi: "tổng_trả_lời", en: "responses" },
      description: {
        vi: "Tổng số câu trả lời, kể cả 7 và 8; một ô hoặc cả vùng, được cộng lại.",
        en: "All answers, those of 7 and 8 too; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "người ủng hộ cộng người phản đối lớn hơn tổng trả lời",
        en: "promoters and detractors are more than the responses",
      },
    },
  ],
  example: { args: ["12", "6", "30"], result: "20" },
  pitfall: {
    vi: "Khảo sát phải ẩn danh, không công bố nhóm dưới 5 người. eNPS thường thấp hơn NPS của khách hàng: so với chính mình kỳ trước, đừng so hai chỉ số với nhau.",
    en: "Ask anonymously, and hide groups of fewer than five. It is mostly lower than NPS of customers: compare it with your own last survey, not with that.",
  },
  source: "Bain, Measuring your Net Promoter Score",
  stage: "support",
  departments: ["HR"],
  searchWords: [
    "enps",
    "employee nps",
    "employee engagement",
    "nhan vien hai long",
    "gan ket nhan vien",
    "nhan vien gioi thieu",
    "happy staff",
  ],
};
