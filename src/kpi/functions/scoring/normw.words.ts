import type { FunctionWords } from "../function-words";

export const normwWords: FunctionWords = {
  name: { vi: "Quy trọng số về 100", en: "Weights out of 100" },
  description: {
    vi: "Quy đổi các trọng số sao cho cộng lại bằng 100.",
    en: "Rescales weights so that they add up to 100.",
  },
  formula: { vi: "100 × trọng số ÷ Σ trọng số", en: "100 × weight ÷ Σ weight" },
  parameters: {
    weights: {
      name: { vi: "trọng_số", en: "weights" },
      description: {
        vi: "Vùng trọng số, không âm; ô trống vẫn để trống.",
        en: "Range of weights, not negative; a blank stays blank.",
      },
    },
  },
  result: {
    vi: "Một cột, mỗi trọng số một ô, theo thứ tự đọc của vùng.",
    en: "One column, a cell for each weight in the reading order of the range.",
  },
  errors: [
    { code: "#NUM!", when: { vi: "có trọng số âm", en: "a weight is negative" } },
    { code: "#DIV/0!", when: { vi: "các trọng số cộng lại bằng 0", en: "the weights add up to 0" } },
  ],
  example: { args: ["{3;2;5}"], result: "30; 20; 50" },
  pitfall: {
    vi: "Chỉ để trình bày: WSCORE và ROLLUP không cần trọng số cộng đủ 100.",
    en: "Only for showing: WSCORE and ROLLUP do not need weights that add up to 100.",
  },
  source: "Standard arithmetic",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["trong so", "chuan hoa trong so", "cong du 100", "normalise weights", "weights to 100"],
};
