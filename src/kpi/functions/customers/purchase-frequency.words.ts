import type { FunctionWords } from "../function-words";

export const purchaseFrequencyWords: FunctionWords = {
  name: { vi: "Tần suất mua hàng", en: "Purchase frequency" },
  description: {
    vi: "Bình quân một khách mua bao nhiêu lần trong khoảng theo dõi, ví dụ 12 tháng gần nhất.",
    en: "How often a customer bought within a window, such as the last twelve months, on average.",
  },
  formula: { vi: "số đơn hàng ÷ số khách", en: "orders ÷ customers" },
  parameters: {
    orders: {
      name: { vi: "số_đơn_hàng", en: "orders" },
      description: {
        vi: "Số đơn hàng trong khoảng theo dõi; một ô hoặc cả vùng, được cộng lại.",
        en: "Orders in the window; a cell or a range, which is added.",
      },
    },
    customers: {
      name: { vi: "số_khách", en: "customers" },
      description: {
        vi: "Số khách có ít nhất một đơn trong cùng khoảng đó, mỗi khách đếm một lần; đúng một ô.",
        en: "Different customers with at least one order in the same window; exactly one cell.",
      },
    },
  },
  example: { args: ["18532", "4338"], result: "4.272014753342554" },
  pitfall: {
    vi: "Đơn hàng và khách phải đếm trên cùng một khoảng, cùng khoảng với tỷ lệ mua lặp lại. Cộng khách của từng tháng là đếm một người nhiều lần và kéo tần suất xuống gần 1.",
    en: "Count orders and customers over the same window, the one of the repeat rate. Adding the customers of months counts people several times and pulls the result towards 1.",
  },
  source: "Standard management definition",
  stage: "retain",
  departments: ["MKT", "SALES"],
  searchWords: [
    "purchase frequency",
    "order frequency",
    "orders per customer",
    "so don moi khach",
    "mua may lan",
    "bao lau mua lai",
    "how often customers buy",
  ],
};
