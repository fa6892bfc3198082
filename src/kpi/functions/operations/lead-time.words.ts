import type { FunctionWords } from "../function-words";

export const leadTimeWords: FunctionWords = {
  name: { vi: "Thời gian hoàn thành đơn hàng", en: "Order lead time" },
  description: {
    vi: "Từ lúc đặt đến lúc giao bình quân mất bao nhiêu ngày.",
    en: "How many days pass from order to delivery, on average.",
  },
  formula: { vi: "tổng số ngày ÷ số đơn", en: "total days ÷ orders" },
  parameters: {
    totalDays: {
      name: { vi: "tổng_số_ngày", en: "total_days" },
      description: {
        vi: "Số ngày từ đặt đến giao, cộng của mọi đơn đã giao trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Days from order to delivery, added over all orders delivered in the period; a cell or a range, which is added.",
      },
    },
    orders: {
      name: { vi: "số_đơn", en: "orders" },
      description: {
        vi: "Số đơn đã giao trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Orders delivered in the same period; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["960", "240"], result: "4" },
  pitfall: {
    vi: "Số bình quân che những đơn rất chậm: xem thêm mức mà 90 % số đơn không vượt. Đừng lấy trung bình của các trung bình tháng: hãy đưa cả vùng ngày và cả vùng đơn.",
    en: "The average hides the very late orders: look also at what 90 % of orders stay within. Do not average monthly averages: give the whole range of days and of orders.",
  },
  source: "Standard management definition",
  stage: "value",
  departments: ["OPS"],
  searchWords: [
    "lead time",
    "thoi gian giao hang",
    "bao lau giao hang",
    "thoi gian xu ly don",
    "tu dat den giao",
    "order to delivery",
    "delivery time",
    "fulfilment time",
  ],
};
