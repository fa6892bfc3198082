import type { FunctionWords } from "../function-words";

export const trendTestWords: FunctionWords = {
  name: { vi: "Kiểm định xu hướng", en: "Trend test" },
  description: {
    vi: "KPI thật sự tăng, giảm hay chỉ dao động: độ dốc mỗi kỳ và ý nghĩa thống kê của nó.",
    en: "Whether a KPI really rises or falls or only goes up and down: its slope per period, and whether that proves anything.",
  },
  formula: {
    vi: "độ dốc hồi quy theo thời gian với kiểm định t, hoặc Mann-Kendall với độ dốc Sen",
    en: "slope of least squares over time with its t-test, or Mann-Kendall with Sen's slope",
  },
  parameters: {
    values: {
      name: { vi: "chuỗi", en: "values" },
      description: {
        vi: "Chuỗi theo thứ tự thời gian, mỗi ô một kỳ; ô trống vẫn giữ chỗ của kỳ đó.",
        en: "A series in order of time, one cell per period; a blank keeps its period.",
      },
    },
    method: {
      name: { vi: "phương_pháp", en: "method" },
      description: {
        vi: '"hồi quy" (mặc định), hoặc "mann-kendall" khi số liệu có điểm nhảy vọt hay không theo đường thẳng.',
        en: '"ols" (default), a straight line; or "mk" (Mann-Kendall) for figures that jump or follow no line.',
      },
    },
    alpha: {
      name: { vi: "mức_ý_nghĩa", en: "alpha" },
      description: {
        vi: "Có xu hướng khi p-value nhỏ hơn mức này, từ 0 đến 1; mặc định 0,05.",
        en: "There is a trend when the p-value is below this, from 0 to 1; 0.05 when left out.",
      },
    },
  },
  result: {
    vi: "Một dòng: độ dốc mỗi kỳ, hướng (up tăng, down giảm, flat chưa rõ), p-value, R² (hồi quy) hoặc tau của Kendall (mann-kendall), số kỳ có số liệu.",
    en: "One row: slope per period, direction (up, down, flat), p-value, R² (ols) or Kendall's tau-a (mk), number of figures.",
  },
  errors: [
    {
      code: "#N/A",
      when: {
        vi: "ít hơn 3 số (hồi quy) hoặc 4 số (mann-kendall)",
        en: "there are fewer than 3 figures (ols) or 4 (mk)",
      },
    },
    {
      code: "#NUM!",
      when: { vi: "nhiều hơn 3.000 số (mann-kendall)", en: "there are more than 3,000 figures (mk)" },
    },
  ],
  example: { args: ["{2,4,6,8}"], result: "2 | up | 0 | 1 | 4" },
  pitfall: {
    vi: "flat nghĩa là số liệu chưa chứng minh được xu hướng, không phải là không đổi. KPI có mùa vụ thì phải so với cùng kỳ trước khi kiểm định.",
    en: '"flat" means that the figures prove no trend, not that nothing changed. Where there are seasons, compare with the same months of last year first.',
  },
  source:
    "NIST/SEMATECH e-Handbook of Statistical Methods, 4.1.4.1 (least squares); Gilbert 1987, Statistical Methods for Environmental Pollution Monitoring, chapter 16 (Mann-Kendall, Sen)",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: [
    "xu huong",
    "do doc",
    "tang hay giam",
    "y nghia thong ke",
    "trend",
    "slope",
    "mann-kendall",
    "is it really growing",
  ],
};
