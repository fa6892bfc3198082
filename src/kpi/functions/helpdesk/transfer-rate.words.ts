import type { FunctionWords } from "../function-words";

export const transferRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ cuộc gọi phải chuyển", en: "Transfer rate" },
  description: {
    vi: "Phần cuộc gọi phải chuyển cho người hoặc bộ phận khác.",
    en: "The share of handled calls that were passed on to another person or team.",
  },
  formula: { vi: "cuộc gọi chuyển ÷ cuộc gọi đã xử lý", en: "transferred calls ÷ handled calls" },
  parameters: {
    transferred: {
      name: { vi: "cuộc_gọi_chuyển", en: "transferred" },
      description: {
        vi: "Số cuộc gọi phải chuyển, mỗi cuộc đếm một lần dù chuyển nhiều lần; một ô hoặc cả vùng, được cộng lại.",
        en: "Calls passed on at least once, each counted once; a cell or a range, which is added.",
      },
    },
    handled: {
      name: { vi: "cuộc_gọi_đã_xử_lý", en: "handled" },
      description: {
        vi: "Tổng số cuộc gọi đã xử lý trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "All calls handled in the period; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "cuộc gọi chuyển nhiều hơn cuộc gọi đã xử lý",
        en: "there are more transferred calls than handled calls",
      },
    },
  ],
  example: { args: ["24", "200"], result: "0.12" },
  pitfall: {
    vi: "Chuyển máy theo quy trình (lễ tân chuyển cho chuyên viên) có tính hay không phải thống nhất một lần. Đếm cuộc gọi được chuyển, đừng đếm số lần chuyển.",
    en: "Settle once whether planned hand-overs count (front desk to specialist). Count calls that were transferred, not transfers.",
  },
  source: "Standard management definition",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "transfer rate",
    "call transfers",
    "chuyen may",
    "chuyen cuoc goi",
    "chuyen bo phan khac",
    "calls passed on",
  ],
};
