import type { FunctionWords } from "../function-words";

export const acquisitionRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ thu hút khách hàng", en: "Customer acquisition rate" },
  description: {
    vi: "Khách hàng mới trong kỳ bằng bao nhiêu phần khách hàng đầu kỳ.",
    en: "Customers won in the period, relative to those at its start.",
  },
  formula: { vi: "khách hàng mới ÷ khách hàng đầu kỳ", en: "new customers ÷ customers at start" },
  parameters: {
    newCustomers: {
      name: { vi: "khách_mới", en: "new_customers" },
      description: {
        vi: "Số khách hàng mới trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Customers won in the period; a cell or a range, which is added.",
      },
    },
    startCustomers: {
      name: { vi: "khách_đầu_kỳ", en: "start_customers" },
      description: {
        vi: "Số khách hàng ngày đầu kỳ, nhiều tháng thì lấy tháng đầu tiên; đúng một ô.",
        en: "Customers on the first day, of several months that of the first; exactly one cell.",
      },
    },
  },
  example: { args: ["200", "1600"], result: "0.125" },
  pitfall: {
    vi: "Có nơi gọi khách mới ÷ chỉ tiêu khách mới cũng là tỷ lệ thu hút: đó là mức hoàn thành, dùng KPI.ACHIEVE.",
    en: "Some call new customers ÷ planned new customers by the same name: that is an achievement, use KPI.ACHIEVE.",
  },
  source: "Standard management definition",
  stage: "value",
  departments: ["SALES", "MKT"],
  searchWords: [
    "acquisition rate",
    "new customer rate",
    "ty le thu hut khach",
    "ty le khach moi",
    "them bao nhieu khach",
    "how many customers we win",
  ],
};
