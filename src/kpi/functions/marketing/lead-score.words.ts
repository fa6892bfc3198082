import type { FunctionWords } from "../function-words";

export const leadScoreWords: FunctionWords = {
  name: { vi: "Điểm chất lượng khách hàng tiềm năng", en: "Lead quality score" },
  description: {
    vi: "Điểm trung bình của các khách hàng tiềm năng đã được chấm.",
    en: "The average score of the leads that were scored.",
  },
  formula: { vi: "tổng điểm ÷ số khách tiềm năng đã chấm", en: "sum of scores ÷ scored leads" },
  parameters: {
    scoreTotal: {
      name: { vi: "tổng_điểm", en: "score_total" },
      description: {
        vi: "Tổng điểm đã chấm, theo một thang cố định (thường từ 0 đến 100); một ô hoặc cả vùng, được cộng lại.",
        en: "Sum of the scores, by one rubric (mostly 0 to 100); a cell or a range, which is added.",
      },
    },
    leads: {
      name: { vi: "khách_đã_chấm", en: "scored_leads" },
      description: {
        vi: "Số khách hàng tiềm năng (lead) đã được chấm; một ô hoặc cả vùng, được cộng lại.",
        en: "Leads that were scored; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["19200", "320"], result: "60" },
  pitfall: {
    vi: "Khách chưa chấm không phải khách 0 điểm: đừng đếm vào mẫu số. Đổi thang chấm thì không so với kỳ trước được nữa.",
    en: "A lead that nobody scored is not a lead of 0 points: leave it out of the denominator. After a change of the rubric earlier periods no longer compare.",
  },
  source: "Standard management definition",
  stage: "engage",
  departments: ["MKT"],
  searchWords: [
    "lead score",
    "lead scoring",
    "lead quality",
    "diem lead",
    "cham diem lead",
    "chat luong lead",
    "how good are the leads",
  ],
};
