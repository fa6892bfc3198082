import type { FunctionWords } from "../function-words";

export const timeToFillWords: FunctionWords = {
  name: { vi: "Thời gian tuyển dụng", en: "Time to fill" },
  description: {
    vi: "Bình quân mất bao nhiêu ngày từ lúc duyệt vị trí đến khi ứng viên nhận lời.",
    en: "How many days it takes from the approved vacancy to the accepted offer, on average.",
  },
  formula: { vi: "tổng số ngày ÷ số người tuyển được", en: "total days ÷ hires" },
  parameters: {
    totalDays: {
      name: { vi: "tổng_số_ngày", en: "total_days" },
      description: {
        vi: "Tổng số ngày của các vị trí đã tuyển xong trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Calendar days of all vacancies filled in the period, added up; a cell or a range, which is added.",
      },
    },
    hires: {
      name: { vi: "số_người_tuyển", en: "hires" },
      description: {
        vi: "Số vị trí đã tuyển xong trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "How many vacancies were filled; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["420", "10"], result: "42" },
  pitfall: {
    vi: "Chỉ vị trí đã tuyển xong mới được tính, nên những vị trí khó bị che đi: xem thêm các vị trí còn trống đã mở bao lâu. Tính từ ngày ứng viên nộp hồ sơ là chỉ số khác, ngắn hơn.",
    en: "Only filled vacancies count, so that hard ones are hidden: look at the age of those still open too. From the application on it is another, shorter measure (time to hire).",
  },
  source: "SHRM, Human Capital Benchmarking Report",
  stage: "support",
  departments: ["HR"],
  searchWords: [
    "time to fill",
    "time to hire",
    "days to hire",
    "thoi gian tuyen",
    "tuyen mat bao lau",
    "vi tri trong lau",
    "vacancy days",
  ],
};
