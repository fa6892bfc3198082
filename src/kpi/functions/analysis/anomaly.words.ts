import type { FunctionWords } from "../function-words";

export const anomalyWords: FunctionWords = {
  name: { vi: "Phát hiện bất thường", en: "Anomalies" },
  description: {
    vi: "Giới hạn dao động bình thường của KPI và những kỳ nằm ngoài giới hạn.",
    en: "Limits between which a KPI swings by itself, and which of its figures lie outside.",
  },
  formula: {
    vi: "trung bình ± 3 × khoảng chênh bình quân giữa hai kỳ liền nhau ÷ 1,128 (biểu đồ kiểm soát)",
    en: "mean ± 3 × mean range of neighbours ÷ 1.128 (individuals chart)",
  },
  parameters: {
    values: {
      name: { vi: "chuỗi", en: "values" },
      description: {
        vi: "Chuỗi theo thứ tự thời gian, ít nhất 4 số; ô trống là kỳ chưa có số liệu.",
        en: "A series in order of time, at least 4 figures; a blank is a period without one.",
      },
    },
    method: {
      name: { vi: "phương_pháp", en: "method" },
      description: {
        vi: '"biểu đồ kiểm soát" (mặc định), "độ lệch chuẩn", "tứ phân vị" (hàng rào Tukey) hoặc "độ lệch trung vị" (khi có vài số vọt hẳn ra).',
        en: '"xmr" (default, the individuals chart), "z" (standard deviations), "iqr" (Tukey\'s fences) or "mad" (where a few figures are far out).',
      },
    },
    k: {
      name: { vi: "hệ_số", en: "k" },
      description: {
        vi: "Giới hạn rộng bao nhiêu; mặc định 3 (tứ phân vị 1,5; độ lệch trung vị 3,5).",
        en: "How wide the limits are; 3 when left out (iqr 1.5, mad 3.5).",
      },
    },
  },
  result: {
    vi: "Một cột: giới hạn dưới, giới hạn trên, rồi mỗi ô của chuỗi một cờ: 1 vượt trên, -1 vượt dưới, 0 trong giới hạn, trống nếu ô trống.",
    en: "One column: lower limit, upper limit, then a flag per cell of the series: 1 above, -1 below, 0 within, empty for a blank.",
  },
  errors: [
    {
      code: "#N/A",
      when: {
        vi: "ít hơn 4 số, hoặc không có hai kỳ liền nhau nào (biểu đồ kiểm soát)",
        en: "there are fewer than 4 figures, or no two periods in a row (xmr)",
      },
    },
  ],
  example: {
    args: ["{100,102,98,101,99,103,97,160}", '"iqr"'],
    result: "93.5; 107.5; 0; 0; 0; 0; 0; 0; 0; 1",
  },
  pitfall: {
    vi: "Theo độ lệch chuẩn, chuỗi từ 10 số trở xuống không bao giờ vượt được giới hạn 3. Xu hướng và mùa vụ cũng bị báo là bất thường: hãy tách chúng ra trước.",
    en: "By z, a series of ten figures or fewer can never pass a limit of 3. A trend or a season shows as an anomaly too: take it out first.",
  },
  source:
    "NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 (individuals chart), 7.1.6 (fences), 1.3.5.17 (Iglewicz and Hoaglin's modified z)",
  stage: "manage",
  departments: ["EXEC", "OPS", "FIN"],
  searchWords: [
    "bat thuong",
    "ngoai lai",
    "bieu do kiem soat",
    "canh bao",
    "outlier",
    "control chart",
    "spc",
    "six sigma",
    "what is unusual",
  ],
};
