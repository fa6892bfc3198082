import type { FunctionWords } from "../function-words";

export const growthRateWords: FunctionWords = {
  name: { vi: "Tốc độ tăng trưởng", en: "Growth rate" },
  description: {
    vi: "Kỳ này tăng hay giảm bao nhiêu so với kỳ trước.",
    en: "How much larger or smaller a figure is than before.",
  },
  formula: { vi: "(kỳ này − kỳ trước) ÷ kỳ trước", en: "(current − previous) ÷ previous" },
  parameters: {
    current: {
      name: { vi: "kỳ_này", en: "current" },
      description: {
        vi: "Số của kỳ này; có thể âm; đúng một ô.",
        en: "The later figure; may be negative; exactly one cell.",
      },
    },
    previous: {
      name: { vi: "kỳ_trước", en: "previous" },
      description: {
        vi: "Số của kỳ so sánh, lớn hơn 0, cùng đơn vị; đúng một ô.",
        en: "The figure it is held against, above 0, in the same unit; exactly one cell.",
      },
    },
  },
  example: { args: ["850", "800"], result: "0.0625" },
  pitfall: {
    vi: "Tháng này so với tháng trước lẫn yếu tố mùa vụ và Tết: nên so với cùng kỳ năm trước. Kỳ trước âm thì không có tốc độ tăng trưởng.",
    en: "A month against the month before mixes in the season: hold it against the same month of last year. From a negative figure there is no rate of growth.",
  },
  source: "Common definition",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["tang truong", "tang giam", "so voi ky truoc", "cung ky nam truoc", "growth", "change", "yoy", "mom"],
};
