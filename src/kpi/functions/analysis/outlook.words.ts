import type { FunctionWords } from "../function-words";

export const outlookWords: FunctionWords = {
  name: { vi: "Dự báo các kỳ tới", en: "Outlook" },
  description: {
    vi: "Các kỳ tới sẽ ra sao nếu mọi việc tiếp diễn như đến nay.",
    en: "What the next periods would bring if all went on as before.",
  },
  formula: {
    vi: "kéo dài đường hồi quy, lặp lại mùa gần nhất, hoặc mức + số kỳ × xu hướng (Holt)",
    en: "the line of least squares drawn on, the last season again, or level + steps × trend (Holt)",
  },
  parameters: {
    values: {
      name: { vi: "chuỗi", en: "values" },
      description: {
        vi: "Chuỗi theo thứ tự thời gian, mỗi ô một kỳ; ô trống ở cuối là kỳ chưa đến.",
        en: "A series in order of time, one cell per period; blanks at the end are periods to come.",
      },
    },
    periods: {
      name: { vi: "số_kỳ", en: "periods" },
      description: {
        vi: "Số kỳ cần dự báo, số nguyên từ 1 đến 10.000.",
        en: "How many periods ahead, a whole number from 1 to 10,000.",
      },
    },
    method: {
      name: { vi: "phương_pháp", en: "method" },
      description: {
        vi: '"tuyến tính" (mặc định), "cùng kỳ" (lặp lại mùa gần nhất) hoặc "san bằng mũ" (Holt, theo sát các kỳ gần đây).',
        en: '"linear" (default), "snaive" (the last season again) or "holt" (follows the recent periods most).',
      },
    },
    season: {
      name: { vi: "độ_dài_mùa", en: "season" },
      description: {
        vi: "Số kỳ của một mùa, chỉ dùng cho cùng kỳ; mặc định 12.",
        en: "Periods in a season, for snaive only; 12 when left out.",
      },
    },
    alpha: {
      name: { vi: "hệ_số_mức", en: "alpha" },
      description: {
        vi: "Mức bám theo số mới nhất, từ 0 đến 1, chỉ dùng cho san bằng mũ; mặc định 0,5.",
        en: "How much the level follows the latest figure, from 0 to 1, for holt only; 0.5 when left out.",
      },
    },
    beta: {
      name: { vi: "hệ_số_xu_hướng", en: "beta" },
      description: {
        vi: "Xu hướng bám theo thay đổi mới nhất, từ 0 đến 1, chỉ dùng cho san bằng mũ; mặc định 0,3.",
        en: "How much the trend follows the latest change, from 0 to 1, for holt only; 0.3 when left out.",
      },
    },
  },
  result: {
    vi: "Một cột, mỗi kỳ tới một số, cùng đơn vị với chuỗi.",
    en: "One column, a figure for each period ahead, in the unit of the series.",
  },
  errors: [
    {
      code: "#N/A",
      when: {
        vi: "ít hơn 3 số (cùng kỳ: ít hơn một mùa), hoặc thiếu số ở giữa mà phương pháp cần đến",
        en: "there are fewer than 3 figures (snaive: than a season), or one between that the method needs is missing",
      },
    },
    {
      code: "#NUM!",
      when: {
        vi: "số kỳ hoặc độ dài mùa không phải số nguyên từ 1, hoặc số kỳ lớn hơn 10.000",
        en: "periods or season is not a whole number from 1 on, or periods is above 10,000",
      },
    },
  ],
  example: { args: ["{10,12,14,16}", "2"], result: "18; 20" },
  pitfall: {
    vi: "Đây là đường kéo dài của quá khứ, không phải cam kết: càng xa càng kém tin cậy. Tuyến tính và san bằng mũ không biết mùa vụ, cùng kỳ không biết tăng trưởng.",
    en: "It is the past drawn on, not a promise: the further, the less sure. linear and holt know no season, snaive knows no growth.",
  },
  source:
    "Hyndman and Athanasopoulos, Forecasting: Principles and Practice, third edition, 5.2 (seasonal naive) and 8.2 (Holt)",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: [
    "du bao",
    "uoc tinh ky toi",
    "ngoai suy",
    "mua vu",
    "forecast",
    "projection",
    "seasonal naive",
    "what comes next",
  ],
};
