import type { FunctionWords } from "../function-words";

export const revenueGrowthWords: FunctionWords = {
  name: { vi: "Tăng trưởng doanh thu so với cùng kỳ", en: "Revenue growth, year on year" },
  description: {
    vi: "Doanh thu tăng hay giảm bao nhiêu so với cùng kỳ năm trước.",
    en: "How much revenue rose or fell against the same period last year.",
  },
  formula: {
    vi: "(doanh thu kỳ này − doanh thu cùng kỳ năm trước) ÷ doanh thu cùng kỳ năm trước",
    en: "(revenue − revenue of the same period last year) ÷ revenue of the same period last year",
  },
  parameters: {
    current: {
      name: { vi: "doanh_thu_kỳ_này", en: "revenue" },
      description: {
        vi: "Doanh thu kỳ này, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Revenue of the period, in one currency; a cell or a range, which is added.",
      },
    },
    previous: {
      name: { vi: "cùng_kỳ_năm_trước", en: "same_period_last_year" },
      description: {
        vi: "Doanh thu cùng kỳ năm trước, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Revenue of the same period last year, in the same currency; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["850", "800"], result: "0.0625" },
  pitfall: {
    vi: "So với tháng liền trước thì chủ yếu thấy mùa vụ; Tết còn rơi vào tháng khác nhau mỗi năm, nên hãy xem gộp tháng 1 và tháng 2. Muốn so hai kỳ bất kỳ, dùng KPI.GROWTHRATE.",
    en: "Against the month before one mostly sees the season; Tet moreover moves between months, so read January and February together. For any two periods use KPI.GROWTHRATE.",
  },
  source: "Standard management definition",
  stage: "finance",
  departments: ["FIN", "SALES", "EXEC"],
  searchWords: [
    "revenue growth",
    "sales growth",
    "yoy",
    "year on year",
    "tang truong doanh thu",
    "so voi cung ky",
    "doanh so tang bao nhieu",
  ],
};
