import type { FunctionWords } from "../function-words";

export const npsCountWords: FunctionWords = {
  name: { vi: "NPS từ số đếm", en: "NPS from counts" },
  description: {
    vi: "Phần trăm người ủng hộ (9–10) trừ phần trăm người phản đối (0–6) ở câu hỏi sẵn lòng giới thiệu.",
    en: "Percentage of promoters (9–10) less that of detractors (0–6) on the recommend question.",
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
  example: { args: ["30", "20", "100"], result: "10" },
  pitfall: {
    vi: "Người chấm 7 và 8 không được cộng hay trừ nhưng vẫn nằm trong tổng trả lời. Muốn có NPS chung thì cộng số đếm của các nhóm, đừng lấy trung bình NPS của các nhóm.",
    en: "Those who answer 7 or 8 are neither added nor taken off, but stay among the responses. For an overall NPS add the counts of the groups, never average their scores.",
  },
  source: "Bain, Measuring your Net Promoter Score",
  stage: "retain",
  departments: ["CS"],
  searchWords: ["nps", "promoters detractors", "nguoi ung ho", "nguoi phan doi", "nps tu bang dem", "passives"],
};
