import type { FunctionWords } from "../function-words";

export const firstResponseTimeWords: FunctionWords = {
  name: { vi: "Thời gian phản hồi đầu tiên (FRT)", en: "First response time (FRT)" },
  description: {
    vi: "Khách chờ trung bình bao nhiêu phút thì có người trả lời lần đầu.",
    en: "How many minutes a customer waits, on average, for the first answer from a person.",
  },
  formula: { vi: "tổng số phút chờ ÷ số yêu cầu", en: "total minutes of waiting ÷ requests" },
  parameters: {
    totalMinutes: {
      name: { vi: "tổng_phút_chờ", en: "total_minutes" },
      description: {
        vi: "Số phút từ lúc khách gửi đến câu trả lời đầu tiên của người, của mọi yêu cầu đã trả lời; một ô hoặc cả vùng, được cộng lại.",
        en: "Minutes from request to first human answer, of all answered requests; a cell or a range, which is added.",
      },
    },
    tickets: {
      name: { vi: "số_yêu_cầu", en: "requests" },
      description: {
        vi: "Số yêu cầu đã được trả lời; một ô hoặc cả vùng, được cộng lại.",
        en: "Requests that were answered; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["176960", "2000"], result: "88.48" },
  pitfall: {
    vi: "Thư trả lời tự động không tính; ghi rõ giờ làm việc hay giờ đồng hồ. Hiệu hai mốc giờ trong Excel là phần của một ngày: nhân với 1440 để ra phút.",
    en: "Automatic replies do not count; say whether clock or business hours are meant. The difference of two times in Excel is a part of a day: multiply by 1440 for minutes.",
  },
  source: "Zendesk Help, About native Support time duration metrics",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "frt",
    "first reply time",
    "response time",
    "thoi gian tra loi",
    "phan hoi dau tien",
    "khach cho bao lau",
    "how fast we answer",
  ],
};
