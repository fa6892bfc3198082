import type { FunctionWords } from "../function-words";

export const retentionWords: FunctionWords = {
  name: { vi: "Tỷ lệ giữ chân khách hàng", en: "Customer retention rate" },
  description: {
    vi: "Phần khách đầu kỳ vẫn còn là khách ở cuối kỳ.",
    en: "The share of the customers at the start who are still there at the end.",
  },
  formula: {
    vi: "(khách cuối kỳ − khách mới) ÷ khách đầu kỳ",
    en: "(customers at end − new customers) ÷ customers at start",
  },
  parameters: {
    startCustomers: {
      name: { vi: "khách_đầu_kỳ", en: "start_customers" },
      description: {
        vi: "Số khách hàng ngày đầu kỳ; đúng một ô.",
        en: "Customers on the first day; exactly one cell.",
      },
    },
    endCustomers: {
      name: { vi: "khách_cuối_kỳ", en: "end_customers" },
      description: {
        vi: "Số khách hàng ngày cuối kỳ; đúng một ô.",
        en: "Customers on the last day; exactly one cell.",
      },
    },
    newCustomers: {
      name: { vi: "khách_mới", en: "new_customers" },
      description: {
        vi: "Số khách hàng mới trong kỳ; một ô hoặc cả vùng.",
        en: "Customers won in the period; a cell or a range.",
      },
    },
  },
  example: { args: ["1000", "1150", "250"], result: "0.9" },
  pitfall: {
    vi: "Quên trừ khách mới thì tỷ lệ vượt 100 %: khi đó ô báo #NUM!.",
    en: "Forgetting the new customers gives more than 100 %: the cell then shows #NUM!.",
  },
  source: "Exprimere, Customer retention rate",
};
