import type { FunctionWords } from "../function-words";

export const wscoreWords: FunctionWords = {
  name: { vi: "Điểm có trọng số", en: "Weighted score" },
  description: {
    vi: "Điểm tổng hợp theo trọng số; điểm thiếu không bị tính là 0.",
    en: "Scores rolled up by weight; a missing score is not a 0.",
  },
  formula: {
    vi: "Σ trọng số × điểm ÷ Σ trọng số của những điểm đã có",
    en: "Σ weight × score ÷ Σ weight of the scores that are there",
  },
  parameters: {
    scores: {
      name: { vi: "điểm", en: "scores" },
      description: { vi: "Vùng điểm; ô trống là chưa có điểm.", en: "Range of scores; a blank is a missing score." },
    },
    weights: {
      name: { vi: "trọng_số", en: "weights" },
      description: {
        vi: "Vùng trọng số cùng kích thước; không cần cộng đủ 100.",
        en: "Range of weights of the same size; they need not add up to 100.",
      },
    },
    missing: {
      name: { vi: "khi_thiếu", en: "missing" },
      description: {
        vi: '"bỏ qua" (mặc định), "tính 0", "báo lỗi" hoặc "lấy kỳ trước".',
        en: '"reweight" (default), "zero", "error" or "carry" (the previous score).',
      },
    },
    minCoverage: {
      name: { vi: "độ_phủ_tối_thiểu", en: "min_coverage" },
      description: {
        vi: "Phần trọng số phải có điểm, từ 0 đến 1; mặc định 0,5.",
        en: "The share of weight that must have a score, from 0 to 1; 0.5 when left out.",
      },
    },
    previous: {
      name: { vi: "điểm_kỳ_trước", en: "previous" },
      description: {
        vi: "Chỉ khi lấy kỳ trước: vùng điểm của kỳ trước, cùng kích thước.",
        en: "Only for carry: range of the scores of the period before, of the same size.",
      },
    },
  },
  errors: [
    {
      code: "#N/A",
      when: {
        vi: "độ phủ dưới mức tối thiểu, thiếu điểm khi chọn báo lỗi, hoặc thiếu điểm kỳ trước khi chọn lấy kỳ trước",
        en: "the coverage is below the minimum, a score is missing under error, or previous scores are missing under carry",
      },
    },
    { code: "#NUM!", when: { vi: "có trọng số âm", en: "a weight is negative" } },
    { code: "#DIV/0!", when: { vi: "các trọng số cộng lại bằng 0", en: "the weights add up to 0" } },
  ],
  example: { args: ["{80,90}", "{3,1}"], result: "82.5" },
  pitfall: {
    vi: "Một điểm cao có thể che một điểm 0: luôn xem số KPI đỏ bên cạnh. Lấy điểm kỳ trước nhiều kỳ liền là che việc không báo số liệu.",
    en: "A high score can hide a 0: look at the number of red KPIs beside it. A score carried for several periods hides that nobody reports.",
  },
  source: "BSC Designer, weighted group score",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: [
    "diem tong hop",
    "trong so",
    "bsc",
    "weighted score",
    "scorecard total",
    "missing data",
    "thieu so lieu",
  ],
};
