import type { FunctionWords } from "../function-words";

export const useTimeWords: FunctionWords = {
  name: { vi: "Thời gian dùng sản phẩm mỗi ngày", en: "Daily time in product" },
  description: {
    vi: "Bình quân một người dùng hoạt động dùng sản phẩm bao nhiêu phút trong ngày có dùng.",
    en: "How many minutes an active user works with the product on a day of use.",
  },
  formula: { vi: "tổng phút ÷ lượt người dùng theo ngày", en: "minutes ÷ user-days" },
  parameters: {
    minutes: {
      name: { vi: "tổng_phút", en: "minutes" },
      description: {
        vi: "Tổng số phút sử dụng của mọi người dùng trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Minutes of use in the period, of all users; a cell or a range, which is added.",
      },
    },
    userDays: {
      name: { vi: "lượt_người_ngày", en: "user_days" },
      description: {
        vi: "Cộng số người dùng hoạt động của từng ngày: một người dùng ba ngày tính là ba; một ô hoặc cả vùng, được cộng lại.",
        en: "Active users of every day, added up: one user on three days counts three times; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["54000", "3000"], result: "18" },
  pitfall: {
    vi: "Với công cụ giúp tiết kiệm thời gian, lâu hơn không phải là tốt hơn: thống nhất chiều tốt cho từng sản phẩm. Màn hình mở mà không thao tác làm số phút tăng ảo.",
    en: "For a tool that saves time, longer is not better: agree on the direction for each product. Screens left open inflate the minutes.",
  },
  source: "Standard management definition",
  stage: "value",
  departments: ["CS"],
  searchWords: [
    "time in product",
    "usage time",
    "thoi gian su dung",
    "dung bao lau moi ngay",
    "phut moi nguoi dung",
    "minutes per user",
  ],
};
