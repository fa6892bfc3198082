import type { FunctionWords } from "../function-words";

export const aovWords: FunctionWords = {
  name: { vi: "Giá trị đơn hàng trung bình (AOV)", en: "Average order value (AOV)" },
  description: { vi: "Một đơn hàng mang về bao nhiêu.", en: "What one order brings." },
  formula: { vi: "doanh thu ÷ số đơn hàng", en: "revenue ÷ orders" },
  parameters: {
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu trong kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại trước khi chia.",
        en: "Revenue of the period, in one currency; a cell or a range, which is added before dividing.",
      },
    },
    orders: {
      name: { vi: "số_đơn", en: "orders" },
      description: {
        vi: "Số đơn hàng (hóa đơn); một ô hoặc cả vùng.",
        en: "Number of orders (bills); a cell or a range.",
      },
    },
  },
  example: { args: ["10000", "100"], result: "100" },
  pitfall: {
    vi: "Đừng lấy trung bình của các AOV tháng: hãy đưa cả vùng doanh thu và cả vùng số đơn.",
    en: "Do not average monthly AOVs: give the whole range of revenue and of orders.",
  },
  source: "Omniconvert, Average order value",
  stage: "value",
  departments: ["SALES", "MKT"],
  searchWords: [
    "aov",
    "average basket",
    "average bill",
    "gia tri don hang",
    "hoa don binh quan",
    "moi don bao nhieu tien",
  ],
};
