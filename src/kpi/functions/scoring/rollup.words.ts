import type { FunctionWords } from "../function-words";

export const rollupWords: FunctionWords = {
  name: { vi: "Tổng hợp điểm nhiều tầng", en: "Score roll-up" },
  description: {
    vi: "Tổng hợp điểm KPI thành điểm từng khía cạnh hoặc phòng ban, rồi thành điểm chung.",
    en: "Rolls the scores of KPIs up into perspectives or departments, and these into a total.",
  },
  formula: {
    vi: "ở mỗi tầng: Σ trọng số × điểm ÷ Σ trọng số của những phần đã có điểm",
    en: "in every level: Σ weight × score ÷ Σ weight of what has a score",
  },
  parameters: {
    groups: {
      name: { vi: "nhóm", en: "groups" },
      description: {
        vi: "Vùng ghi khía cạnh hoặc phòng ban của từng KPI; dòng không có nhóm bị bỏ qua.",
        en: "Range of the perspective or department of each KPI; rows without one are left out.",
      },
    },
    scores: {
      name: { vi: "điểm", en: "scores" },
      description: {
        vi: "Vùng điểm cùng số ô; ô trống là chưa có điểm.",
        en: "Range of scores, as many cells; a blank is a missing score.",
      },
    },
    weights: {
      name: { vi: "trọng_số", en: "weights" },
      description: {
        vi: "Vùng trọng số cùng số ô, không âm; không cần cộng đủ 100.",
        en: "Range of weights, as many cells, not negative; they need not add up to 100.",
      },
    },
    missing: {
      name: { vi: "khi_thiếu", en: "missing" },
      description: {
        vi: '"bỏ qua" (mặc định), "tính 0" hoặc "báo lỗi".',
        en: '"reweight" (default), "zero" or "error".',
      },
    },
    groupWeights: {
      name: { vi: "trọng_số_nhóm", en: "group_weights" },
      description: {
        vi: "Bảng hai cột: tên nhóm và trọng số của nhóm; bỏ trống thì cộng trọng số các KPI của nhóm.",
        en: "Table of two columns, group and its weight; what its KPIs weigh together when left out.",
      },
    },
    minCoverage: {
      name: { vi: "độ_phủ_tối_thiểu", en: "min_coverage" },
      description: {
        vi: "Phần trọng số phải có điểm trong từng nhóm và trong tổng, từ 0 đến 1; mặc định 0,5.",
        en: "The share of weight that must have a score in each group and in all, from 0 to 1; 0.5 when left out.",
      },
    },
    objectives: {
      name: { vi: "mục_tiêu_chiến_lược", en: "objectives" },
      description: {
        vi: "Vùng ghi mục tiêu chiến lược của từng KPI, nếu muốn thêm một tầng giữa KPI và nhóm.",
        en: "Range of the objective of each KPI, for one more level between KPIs and groups.",
      },
    },
  },
  result: {
    vi: "Mỗi nhóm một dòng: nhóm, điểm, trọng số, độ phủ; dòng cuối TOTAL là điểm chung.",
    en: "One row per group: group, score, weight, coverage; the last row, TOTAL, is over all.",
  },
  errors: [
    {
      code: "#N/A",
      when: {
        vi: "tại ô điểm: độ phủ dưới mức tối thiểu, hoặc thiếu điểm khi chọn báo lỗi; cả bảng: có nhóm không nằm trong bảng trọng số nhóm",
        en: "in place of a score: the coverage is below the minimum, or a score is missing under error; for all: a group is not among the group weights",
      },
    },
    {
      code: "#DIV/0!",
      when: {
        vi: "tại ô điểm: nhóm không có trọng số nào",
        en: "in place of a score: nothing in the group has a weight",
      },
    },
    { code: "#NUM!", when: { vi: "có trọng số âm", en: "a weight is negative" } },
  ],
  example: {
    args: ['{"F";"F";"C"}', "{50;;100}", "{20;20;60}"],
    result: "F | 50 | 40 | 0.5; C | 100 | 60 | 1; TOTAL | 80 | 100 | 0.8",
  },
  pitfall: {
    vi: "Tính trung bình thẳng từ mọi KPI làm nhóm thiếu số liệu nhẹ đi: ở ví dụ này sẽ ra 87,5 thay vì 80.",
    en: "A flat mean over all KPIs makes a group with gaps weigh less: 87.5 instead of 80 in this example.",
  },
  source: "BSC Designer, weighted scores of groups; order of levels is a decision of this product",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: [
    "tong hop diem",
    "diem khia canh",
    "the diem can bang",
    "bsc",
    "roll up",
    "perspective score",
    "department score",
  ],
};
