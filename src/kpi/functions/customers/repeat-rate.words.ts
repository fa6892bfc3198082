import type { FunctionWords } from "../function-words";

export const repeatRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ mua lặp lại (RPR)", en: "Repeat purchase rate (RPR)" },
  description: {
    vi: "Phần khách mua từ hai lần trở lên trong khoảng theo dõi, ví dụ 12 tháng gần nhất.",
    en: "The share of customers who bought at least twice within a window, such as the last twelve months.",
  },
  formula: { vi: "khách mua từ hai lần ÷ tổng khách mua", en: "repeat customers ÷ customers" },
  parameters: {
    repeatCustomers: {
      name: { vi: "khách_mua_lại", en: "repeat_customers" },
      description: {
        vi: "Số khách có từ hai đơn trở lên trong khoảng theo dõi, mỗi khách đếm một lần; đúng một ô.",
        en: "Different customers with two orders or more in the window; exactly one cell.",
      },
    },
    customers: {
      name: { vi: "tổng_khách_mua", en: "customers" },
      description: {
        vi: "Số khách có ít nhất một đơn trong cùng khoảng đó, mỗi khách đếm một lần; đúng một ô.",
        en: "Different customers with at least one order in the same window; exactly one cell.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "khách mua lại lớn hơn tổng khách mua", en: "there are more repeat customers than customers" },
    },
  ],
  example: { args: ["2845", "4338"], result: "0.6558321807284463" },
  pitfall: {
    vi: "Khoảng theo dõi càng dài thì tỷ lệ càng cao: giữ cố định một khoảng, cùng khoảng với tần suất mua hàng, và đừng cộng khách của từng tháng vì một người mua ba tháng vẫn là một khách.",
    en: "A longer window gives a higher rate: keep one length, the same as for purchase frequency, and do not add the customers of months, as who buys in three of them is still one.",
  },
  source: "Standard management definition",
  stage: "retain",
  departments: ["MKT", "CS"],
  searchWords: [
    "rpr",
    "repeat rate",
    "repeat buyers",
    "mua lai",
    "khach quay lai mua",
    "mua lan hai",
    "second order",
    "tai mua hang",
  ],
};
