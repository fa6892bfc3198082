import type { FunctionWords } from "../function-words";

export const resolutionTimeWords: FunctionWords = {
  name: { vi: "Thời gian giải quyết trung bình (ART)", en: "Average resolution time (ART)" },
  description: {
    vi: "Từ lúc mở đến khi giải quyết xong một yêu cầu mất trung bình bao nhiêu giờ.",
    en: "How many hours pass, on average, from the opening of a request to its final solution.",
  },
  formula: { vi: "tổng số giờ ÷ số yêu cầu đã xong", en: "total hours ÷ resolved requests" },
  parameters: {
    totalHours: {
      name: { vi: "tổng_số_giờ", en: "total_hours" },
      description: {
        vi: "Số giờ từ lúc mở đến khi xong, của mọi yêu cầu đã xong; một ô hoặc cả vùng, được cộng lại.",
        en: "Hours from opening to final solution, of all resolved requests; a cell or a range, which is added.",
      },
    },
    resolved: {
      name: { vi: "yêu_cầu_đã_xong", en: "resolved" },
      description: {
        vi: "Số yêu cầu đã giải quyết xong; một ô hoặc cả vùng, được cộng lại.",
        en: "Requests that were resolved; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["71722", "2000"], result: "35.861" },
  pitfall: {
    vi: "Đợt dọn yêu cầu tồn làm số này vọt lên, và yêu cầu mở lại vẫn tính từ lần mở đầu. Hiệu hai mốc thời gian trong Excel là số ngày: nhân với 24 để ra giờ.",
    en: "Clearing a backlog makes it leap, and a request opened again runs from its first opening. The difference of two dates in Excel is in days: multiply by 24 for hours.",
  },
  source: "Zendesk Help, About native Support time duration metrics",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "art",
    "resolution time",
    "time to resolve",
    "mttr",
    "thoi gian giai quyet",
    "xu ly xong yeu cau",
    "how long until solved",
  ],
};
