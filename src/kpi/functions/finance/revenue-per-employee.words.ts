import type { FunctionWords } from "../function-words";

export const revenuePerEmployeeWords: FunctionWords = {
  name: { vi: "Doanh thu trên mỗi nhân viên", en: "Revenue per employee" },
  description: {
    vi: "Bình quân một nhân viên làm ra bao nhiêu doanh thu trong kỳ.",
    en: "What one employee brings in revenue over the period, on average.",
  },
  formula: { vi: "doanh thu ÷ nhân viên bình quân", en: "revenue ÷ average employees" },
  parameters: {
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu của kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Revenue of the period, in one currency; a cell or a range, which is added.",
      },
    },
    employees: {
      name: { vi: "nhân_viên", en: "employees" },
      description: {
        vi: "Số nhân viên bình quân của kỳ, quy đổi toàn thời gian; đúng một ô.",
        en: "Average staff of the period, as full-time equivalents; exactly one cell.",
      },
    },
  },
  example: { args: ["2400", "24"], result: "100" },
  pitfall: {
    vi: "Quy đổi người làm bán thời gian, và tính lao động thuê ngoài theo một cách giữa các kỳ: thuê ngoài nhiều hơn làm con số đẹp lên mà năng suất không đổi. Số của một quý gấp khoảng ba lần số của một tháng.",
    en: "Convert part-timers, and treat contractors alike in all periods: more outsourcing lifts the figure without more productivity. A quarter gives about three times what a month does.",
  },
  source: "Standard management definition",
  stage: "value",
  departments: ["HR", "FIN"],
  searchWords: [
    "nang suat lao dong",
    "doanh thu moi nhan vien",
    "doanh thu dau nguoi",
    "rpe",
    "revenue per head",
    "revenue per fte",
    "sales per employee",
    "staff productivity",
  ],
};
