import type { FunctionWords } from "../function-words";

export const cacWords: FunctionWords = {
  name: { vi: "Chi phí thu hút một khách hàng (CAC)", en: "Customer acquisition cost (CAC)" },
  description: {
    vi: "Chi phí bình quân để có thêm một khách hàng mới.",
    en: "What winning one new customer took, on average.",
  },
  formula: { vi: "chi phí ÷ khách hàng mới", en: "cost ÷ new customers" },
  parameters: {
    cost: {
      name: { vi: "chi_phí", en: "cost" },
      description: {
        vi: "Tổng chi phí tiếp thị và bán hàng trong kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại trước khi chia.",
        en: "All sales and marketing cost of the period, in one currency; a cell or a range, which is added before dividing.",
      },
    },
    newCustomers: {
      name: { vi: "khách_mới", en: "new_customers" },
      description: {
        vi: "Số khách hàng mới trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Customers won in the same period; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["20000", "40"], result: "500" },
  pitfall: {
    vi: "Chỉ tính tiền quảng cáo thì ra chi phí quảng cáo mỗi khách, thấp hơn CAC thật: hãy cộng cả lương, hoa hồng, công cụ.",
    en: "Media alone gives a lower number than the real CAC: add salaries, commissions and tools.",
  },
  source: "Groew, How to calculate CAC (fully loaded definition)",
  stage: "finance",
  departments: ["MKT", "SALES"],
  searchWords: [
    "cac",
    "acquisition cost",
    "cost per customer",
    "chi phi co khach",
    "chi phi co mot khach hang",
    "chi phi thu hut khach",
    "how much does a customer cost",
  ],
};
