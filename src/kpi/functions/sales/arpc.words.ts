import type { FunctionWords } from "../function-words";

export const arpcWords: FunctionWords = {
  name: { vi: "Doanh thu trung bình mỗi khách hàng (ARPU)", en: "Average revenue per customer (ARPU)" },
  description: {
    vi: "Mỗi khách hàng hoạt động mang về bao nhiêu trong tháng.",
    en: "What one active customer brings in a month.",
  },
  formula: { vi: "doanh thu ÷ khách hàng hoạt động", en: "revenue ÷ active customers" },
  parameters: {
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu (hoặc lợi nhuận gộp) trong tháng, theo một loại tiền; một ô hoặc cả vùng, được cộng lại trước khi chia.",
        en: "Revenue (or gross profit) of the month, in one currency; a cell or a range, which is added before dividing.",
      },
    },
    activeCustomers: {
      name: { vi: "khách_hoạt_động", en: "active_customers" },
      description: {
        vi: "Số khách hàng hoạt động bình quân trong tháng; đúng một ô.",
        en: "Customers active on average in that month; exactly one cell.",
      },
    },
  },
  example: { args: ["64.76", "1"], result: "64.76" },
  pitfall: {
    vi: "Nhiều tháng thì chia cho tổng khách-tháng, không chia cho một tháng khách.",
    en: "Over several months divide by customer-months, not by one month of customers.",
  },
  source: "Common definition of ARPU, per active customer and month",
  stage: "value",
  departments: ["SALES", "MKT", "FIN"],
  searchWords: [
    "arpu",
    "arpc",
    "revenue per customer",
    "doanh thu moi khach",
    "gia tri khach hang moi thang",
    "what a customer brings",
  ],
};
