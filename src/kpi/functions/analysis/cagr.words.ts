import type { FunctionWords } from "../function-words";

export const cagrWords: FunctionWords = {
  name: { vi: "Tốc độ tăng trưởng kép", en: "Compound growth rate" },
  description: {
    vi: "Tốc độ tăng đều mỗi kỳ để đi từ số đầu đến số cuối.",
    en: "The one rate per period that leads from the first figure to the last.",
  },
  formula: { vi: "(số cuối ÷ số đầu) ^ (1 ÷ số kỳ) − 1", en: "(end ÷ begin) ^ (1 ÷ periods) − 1" },
  parameters: {
    begin: {
      name: { vi: "số_đầu", en: "begin" },
      description: {
        vi: "Số ở thời điểm đầu, lớn hơn 0; đúng một ô.",
        en: "The figure at the beginning, above 0; exactly one cell.",
      },
    },
    end: {
      name: { vi: "số_cuối", en: "end" },
      description: {
        vi: "Số ở thời điểm cuối, cùng đơn vị, không âm; đúng một ô.",
        en: "The figure at the end, in the same unit, not negative; exactly one cell.",
      },
    },
    periods: {
      name: { vi: "số_kỳ", en: "periods" },
      description: {
        vi: "Số kỳ giữa hai thời điểm, lớn hơn 0; từ 2022 đến 2025 là 3 năm.",
        en: "Periods between the two, above 0; from 2022 to 2025 there are 3 years.",
      },
    },
  },
  example: { args: ["1000", "2250", "2"], result: "0.5" },
  pitfall: {
    vi: "Đếm số kỳ ở giữa, không đếm số năm có số liệu: bốn năm số liệu chỉ có ba kỳ tăng. Kết quả chỉ biết hai đầu, không biết đường đi ở giữa.",
    en: "Count the steps, not the figures: four years of figures are three steps. It knows the two ends only, not the way between.",
  },
  source: "Common definition",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: [
    "cagr",
    "tang truong kep",
    "tang truong binh quan nam",
    "lai kep",
    "compound annual growth",
    "average yearly growth",
  ],
};
