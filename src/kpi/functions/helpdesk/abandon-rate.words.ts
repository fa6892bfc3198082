import type { FunctionWords } from "../function-words";

export const abandonRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ cuộc gọi nhỡ", en: "Call abandonment rate" },
  description: {
    vi: "Phần cuộc gọi đến mà khách gác máy trước khi được trả lời.",
    en: "The share of incoming calls that hang up before an answer.",
  },
  formula: { vi: "cuộc gọi nhỡ ÷ cuộc gọi đến", en: "abandoned calls ÷ incoming calls" },
  parameters: {
    abandoned: {
      name: { vi: "cuộc_gọi_nhỡ", en: "abandoned" },
      description: {
        vi: "Số cuộc gọi mà khách gác máy trước khi được trả lời; một ô hoặc cả vùng, được cộng lại.",
        en: "Calls given up by the caller before an answer; a cell or a range, which is added.",
      },
    },
    incoming: {
      name: { vi: "cuộc_gọi_đến", en: "incoming" },
      description: {
        vi: "Tổng số cuộc gọi đến trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "All incoming calls of the period; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "cuộc gọi nhỡ nhiều hơn cuộc gọi đến", en: "there are more abandoned calls than calls" },
    },
  ],
  example: { args: ["27139", "248373"], result: "0.10926711035418504" },
  pitfall: {
    vi: "Quy định trước có tính cuộc gác máy trong 5–10 giây đầu hay không. Nhiều ngày thì cộng cuộc gọi: ở một tổng đài, tính gộp là 10,9 %, còn trung bình các tỷ lệ ngày chỉ 7,3 %.",
    en: "Decide whether callers who hang up within 5 to 10 seconds count. Add the calls of days: at one call centre the total is 10.9 %, the average of daily rates only 7.3 %.",
  },
  source: "Call Centre Helper, Service level formulas",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "abandon rate",
    "abandoned calls",
    "missed calls",
    "ty le goi nho",
    "cuoc goi nho",
    "khach gac may",
    "callers who hang up",
  ],
};
