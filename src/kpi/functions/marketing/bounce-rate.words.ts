import type { FunctionWords } from "../function-words";

export const bounceRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ thoát", en: "Bounce rate" },
  description: {
    vi: "Phần phiên truy cập rời đi mà không có tương tác thứ hai.",
    en: "The share of sessions that left without a second interaction.",
  },
  formula: { vi: "số phiên thoát ÷ số phiên", en: "bounced sessions ÷ sessions" },
  parameters: {
    bounced: {
      name: { vi: "phiên_thoát", en: "bounced" },
      description: {
        vi: "Số phiên thoát, theo một định nghĩa cố định; một ô hoặc cả vùng, được cộng lại.",
        en: "Sessions that bounced, by one definition throughout; a cell or a range, which is added.",
      },
    },
    sessions: {
      name: { vi: "số_phiên", en: "sessions" },
      description: {
        vi: "Tổng số phiên của cùng các trang trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "All sessions of the same pages and period; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    { code: "#NUM!", when: { vi: "số phiên thoát nhiều hơn số phiên", en: "more sessions bounced than there were" } },
  ],
  example: { args: ["5625", "12500"], result: "0.45" },
  pitfall: {
    vi: "Mỗi công cụ định nghĩa một khác: Google Analytics 4 lấy 1 − tỷ lệ phiên có tương tác, bản cũ đếm phiên chỉ xem một trang. Đừng nối hai chuỗi số với nhau.",
    en: "Tools disagree: Google Analytics 4 takes 1 − engagement rate, the version before it counted sessions of one page. Do not join the two series.",
  },
  source: "Google Analytics Help, Engagement rate and bounce rate",
  stage: "engage",
  departments: ["MKT"],
  searchWords: [
    "bounce",
    "ty le thoat",
    "khach vao roi thoat",
    "roi trang ngay",
    "single page visits",
    "visitors who leave at once",
  ],
};
