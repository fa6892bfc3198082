import type { FunctionWords } from "../function-words";

export const foodCostWords: FunctionWords = {
  name: { vi: "Tỷ lệ giá vốn thực phẩm (food cost)", en: "Food cost percentage" },
  description: {
    vi: "Phần doanh thu món dùng để mua nguyên liệu đã tiêu hao.",
    en: "The share of food sales that the food used up cost.",
  },
  formula: {
    vi: "(tồn đầu kỳ + nhập trong kỳ − tồn cuối kỳ) ÷ doanh thu món",
    en: "(opening stock + purchases − closing stock) ÷ food sales",
  },
  parameters: {
    opening: {
      name: { vi: "tồn_đầu", en: "opening" },
      description: {
        vi: "Giá trị nguyên liệu tồn đầu kỳ theo kiểm kê, theo một loại tiền; đúng một ô.",
        en: "Value of food in stock when the period begins, as counted, in one currency; exactly one cell.",
      },
    },
    purchases: {
      name: { vi: "nhập", en: "purchases" },
      description: {
        vi: "Giá trị nguyên liệu nhập trong kỳ, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Value of food bought in the period, in the same currency; a cell or a range, which is added.",
      },
    },
    closing: {
      name: { vi: "tồn_cuối", en: "closing" },
      description: {
        vi: "Giá trị nguyên liệu tồn cuối kỳ theo kiểm kê, cùng loại tiền; đúng một ô.",
        en: "Value of food in stock when the period ends, as counted, in the same currency; exactly one cell.",
      },
    },
    foodSales: {
      name: { vi: "doanh_thu_món", en: "food_sales" },
      description: {
        vi: "Doanh thu bán món của kỳ, chưa gồm VAT, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Sales of food in the period, before VAT, in the same currency; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "tồn cuối lớn hơn tồn đầu cộng nhập: kiểm kê sai hoặc thiếu phiếu nhập",
        en: "the closing stock is more than opening stock and purchases together: a wrong count or a delivery not booked",
      },
    },
  ],
  example: { args: ["8000", "1500", "7500", "6000"], result: "0.3333333333333333" },
  pitfall: {
    vi: "Lấy tiền nhập hàng chia doanh thu mà không kiểm kê thì tuần nhập nhiều nhìn như lỗ. Bữa ăn nhân viên có trừ ra hay không thì giữ một cách; đồ uống tính riêng.",
    en: "Purchases over sales without a stock count make a week of large deliveries look like a loss. Deduct staff meals always or never, and keep drinks apart.",
  },
  source: "Standard management definition",
  stage: "finance",
  departments: ["OPS"],
  searchWords: [
    "food cost",
    "gia von mon",
    "chi phi nguyen lieu",
    "tieu hao nguyen lieu",
    "gia von thuc pham",
    "cost of food",
    "ingredient cost",
    "restaurant cogs",
  ],
};
