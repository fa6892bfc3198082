import type { FunctionWords } from "../function-words";

export const sessionDurationWords: FunctionWords = {
  name: { vi: "Thời lượng phiên trung bình", en: "Average session duration" },
  description: {
    vi: "Một phiên truy cập kéo dài trung bình bao nhiêu phút.",
    en: "How many minutes a session lasts on average.",
  },
  formula: { vi: "tổng số phút ÷ số phiên", en: "total minutes ÷ sessions" },
  parameters: {
    minutes: {
      name: { vi: "tổng_số_phút", en: "minutes" },
      description: {
        vi: "Số phút của tất cả các phiên; một ô hoặc cả vùng, được cộng lại.",
        en: "Minutes of all sessions together; a cell or a range, which is added.",
      },
    },
    sessions: {
      name: { vi: "số_phiên", en: "sessions" },
      description: {
        vi: "Số phiên truy cập trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Sessions of the same period; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["31250", "12500"], result: "2.5" },
  pitfall: {
    vi: "Giờ trong Excel (0:02:30) là phần của một ngày: nhân với 1440 để ra phút. Nhiều ngày thì đưa tổng số phút và tổng số phiên, đừng lấy trung bình của các số trung bình.",
    en: "A time in Excel (0:02:30) is a part of a day: multiply by 1440 for minutes. For several days give the totals; do not average averages.",
  },
  source: "Google Analytics Help, Analytics dimensions and metrics",
  stage: "engage",
  departments: ["MKT"],
  searchWords: [
    "time on site",
    "session length",
    "thoi luong phien",
    "thoi gian tren trang",
    "thoi gian o lai web",
    "how long visitors stay",
  ],
};
