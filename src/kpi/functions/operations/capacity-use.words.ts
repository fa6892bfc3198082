import type { FunctionWords } from "../function-words";

export const capacityUseWords: FunctionWords = {
  name: { vi: "Mức sử dụng công suất", en: "Capacity utilisation" },
  description: { vi: "Đã dùng bao nhiêu phần công suất có thể đạt.", en: "How much of what could be made was made." },
  formula: { vi: "sản lượng ÷ công suất", en: "output ÷ capacity" },
  parameters: {
    output: {
      name: { vi: "sản_lượng", en: "output" },
      description: {
        vi: "Sản lượng thực tế của kỳ (sản phẩm, giờ, suất); một ô hoặc cả vùng, được cộng lại.",
        en: "Actual output of the period (units, hours, servings); a cell or a range, which is added.",
      },
    },
    capacity: {
      name: { vi: "công_suất", en: "capacity" },
      description: {
        vi: "Công suất thực tế có thể đạt trong cùng kỳ, cùng đơn vị, đã trừ bảo trì và chuyển đổi; một ô hoặc cả vùng, được cộng lại.",
        en: "What could practically be made in the same period and unit, after maintenance and changeovers; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["820", "1000"], result: "0.82" },
  pitfall: {
    vi: "Không phải càng cao càng tốt: sát 100 % thì đơn gấp và sự cố không còn chỗ. Trên 100 % nghĩa là số công suất sai, hoặc đang tăng ca.",
    en: "Higher is not always better: near 100 % there is no room for rush orders and breakdowns. Above 100 % the capacity figure is wrong, or there is overtime.",
  },
  source: "Standard management definition",
  stage: "value",
  departments: ["OPS"],
  searchWords: [
    "cong suat",
    "su dung cong suat",
    "hieu suat su dung cong suat",
    "capacity utilization",
    "capacity use",
    "idle capacity",
    "how busy the plant is",
  ],
};
