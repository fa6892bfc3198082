import type { FunctionWords } from "../function-words";

export const complaintRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ khiếu nại", en: "Complaint rate" },
  description: { vi: "Số khiếu nại trên mỗi đơn hàng.", en: "How many complaints there are for each order." },
  formula: { vi: "số khiếu nại ÷ số đơn hàng", en: "complaints ÷ orders" },
  parameters: {
    complaints: {
      name: { vi: "số_khiếu_nại", en: "complaints" },
      description: {
        vi: "Số khiếu nại trong kỳ, từ mọi kênh; một ô hoặc cả vùng, được cộng lại.",
        en: "Complaints of the period, over all channels; a cell or a range, which is added.",
      },
    },
    orders: {
      name: { vi: "số_đơn_hàng", en: "orders" },
      description: {
        vi: "Số đơn hàng trong cùng kỳ; không bán theo đơn thì dùng số khách hoạt động; một ô hoặc cả vùng, được cộng lại.",
        en: "Orders of the same period, or active customers where nothing is ordered; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["18", "1200"], result: "0.015" },
  pitfall: {
    vi: "Số khiếu nại tăng theo doanh số, nên hãy xem tỷ lệ. Bằng 0 có khi chỉ vì khách không có chỗ để phàn nàn.",
    en: "The number of complaints grows with sales, so look at the rate. A zero may only mean that there is nowhere to complain.",
  },
  source: "Standard management definition",
  stage: "retain",
  departments: ["CS", "OPS"],
  searchWords: [
    "complaint rate",
    "khieu nai",
    "phan nan",
    "khach phan nan",
    "khach khong hai long",
    "unhappy customers",
    "complaints per order",
  ],
};
