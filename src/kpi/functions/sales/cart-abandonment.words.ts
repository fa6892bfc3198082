import type { FunctionWords } from "../function-words";

export const cartAbandonmentWords: FunctionWords = {
  name: { vi: "Tỷ lệ bỏ giỏ hàng", en: "Cart abandonment rate" },
  description: {
    vi: "Phần giỏ hàng đã tạo nhưng không thành đơn.",
    en: "The share of carts that did not end in an order.",
  },
  formula: { vi: "(số giỏ − số đơn) ÷ số giỏ", en: "(carts − orders) ÷ carts" },
  parameters: {
    orders: {
      name: { vi: "số_đơn", en: "orders" },
      description: {
        vi: "Số đơn hoàn tất đi từ giỏ hàng; một ô hoặc cả vùng, được cộng lại.",
        en: "Completed orders that came from a cart; a cell or a range, which is added.",
      },
    },
    carts: {
      name: { vi: "số_giỏ", en: "carts" },
      description: {
        vi: "Số giỏ hàng đã tạo trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Carts created in the same period; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "số đơn nhiều hơn số giỏ: có đơn mua ngay không qua giỏ",
        en: "there are more orders than carts: some never were in a cart",
      },
    },
  ],
  example: { args: ["45", "200"], result: "0.775" },
  pitfall: {
    vi: "Đơn mua ngay không qua giỏ che bớt số giỏ bị bỏ: chỉ đếm đơn đi từ giỏ hàng.",
    en: "Orders that never were in a cart (buy now) hide abandoned ones: count only orders that came from a cart.",
  },
  source: "Baymard Institute, Cart abandonment rate statistics",
  stage: "value",
  departments: ["MKT"],
  searchWords: [
    "cart abandonment",
    "abandoned carts",
    "bo gio hang",
    "gio hang bi bo",
    "khach khong thanh toan",
    "checkout drop off",
  ],
};
