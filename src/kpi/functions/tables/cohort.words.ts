import type { FunctionWords } from "../function-words";

export const cohortWords: FunctionWords = {
  name: { vi: "Giữ chân theo lứa khách", en: "Cohort retention" },
  description: {
    vi: "Khách bắt đầu mua trong cùng một kỳ: bao nhiêu phần trong số họ còn mua ở từng kỳ sau.",
    en: "Customers who started in the same period: what share of them was active in each later one.",
  },
  formula: {
    vi: "khách của lứa có mua trong kỳ ÷ số khách của lứa",
    en: "customers of the cohort active in the period ÷ customers of the cohort",
  },
  parameters: {
    customers: {
      name: { vi: "khách", en: "customers" },
      description: {
        vi: "Cột mã khách trong danh sách đơn hàng, mỗi đơn một dòng; bỏ qua dòng không có mã.",
        en: "A column of customer ids in a list of orders, one row for each; rows without one are left out.",
      },
    },
    dates: {
      name: { vi: "ngày", en: "dates" },
      description: {
        vi: "Cột ngày của các dòng đó, thứ tự nào cũng được; bỏ qua dòng không có ngày.",
        en: "A column of the dates of those rows, in any order; rows without one are left out.",
      },
    },
    unit: {
      name: { vi: "kỳ", en: "unit" },
      description: {
        vi: '"tháng" (mặc định), "quý", "năm" hoặc "tuần" (bắt đầu từ thứ Hai).',
        en: '"month" (default), "quarter", "year" or "week" (from Monday on).',
      },
    },
    output: {
      name: { vi: "kiểu", en: "output" },
      description: {
        vi: '"tỷ lệ" (mặc định) hoặc "số lượng" khách.',
        en: '"rate" (default) or "count" of customers.',
      },
    },
  },
  result: {
    vi: "Mỗi dòng một lứa: kỳ bắt đầu, số khách, rồi tỷ lệ còn mua ở kỳ 0 (luôn là 1), kỳ 1, kỳ 2…; kỳ chưa đến để trống.",
    en: "One row per cohort: its first period, its customers, then the share active in period 0 (always 1), 1, 2 …; empty where a period has not come yet.",
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "từ ngày đầu đến ngày cuối dài hơn 1.000 kỳ: thường là gõ nhầm năm",
        en: "there are more than 1,000 periods from the first date to the last: mostly a mistyped year",
      },
    },
    {
      code: "#VALUE!",
      when: { vi: "hai cột dài ngắn khác nhau", en: "the two columns differ in length" },
    },
  ],
  example: {
    args: ['{"a";"b";"a"}', '{"2025-01-05";"2025-01-09";"2025-02-02"}'],
    result: "2025-01 | 2 | 1 | 0.5",
  },
  pitfall: {
    vi: "Khách nghỉ một kỳ rồi quay lại vẫn được tính, nên một dòng có thể tăng trở lại. Kỳ cuối thường chưa trọn: đừng vội cho là khách bỏ đi.",
    en: "Who skips a period and comes back is counted again, so that a row may rise. The last period is often not over: its low share is not yet a loss.",
  },
  source: "Activity cohorts by first purchase; ISO 8601 weeks",
  stage: "manage",
  departments: ["CS", "MKT", "EXEC"],
  searchWords: [
    "lua khach",
    "nhom khach theo thang",
    "giu chan",
    "khach quay lai",
    "cohort analysis",
    "retention table",
    "triangle",
  ],
};
