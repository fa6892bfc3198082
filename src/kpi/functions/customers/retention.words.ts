import type { FunctionWords } from "../function-words";

export const retentionWords: FunctionWords = {
  name: { vi: "Tỷ lệ giữ chân khách hàng (CRR)", en: "Customer retention rate (CRR)" },
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
        en: "Customers on the first day of the period; exactly one cell.",
      },
    },
    endCustomers: {
      name: { vi: "khách_cuối_kỳ", en: "end_customers" },
      description: {
        vi: "Số khách hàng ngày cuối kỳ, kể cả khách mới; đúng một ô.",
        en: "Customers on the last day, new ones among them; exactly one cell.",
      },
    },
    newCustomers: {
      name: { vi: "khách_mới", en: "new_customers" },
      description: {
        vi: "Số khách hàng mới trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Customers won in the period; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "kết quả nằm ngoài 0 đến 1: khách mới bị đếm thiếu hoặc đếm hai lần",
        en: "the result is outside 0 to 1: a new customer was not counted, or counted twice",
      },
    },
  ],
  example: { args: ["1000", "1150", "250"], result: "0.9" },
  pitfall: {
    vi: "Quên trừ khách mới thì tỷ lệ vượt 100 % và ô báo #NUM!. Giữ chân 95 % mỗi tháng chỉ còn khoảng 54 % sau một năm: tỷ lệ nhân dồn, không nhân với 12.",
    en: "Forgetting the new customers gives more than 100 %, and the cell shows #NUM!. 95 % a month is about 54 % a year: rates compound, they do not multiply by twelve.",
  },
  source: "Exprimere, Customer retention rate",
  stage: "retain",
  departments: ["CS", "SALES"],
  searchWords: [
    "crr",
    "retention",
    "giu chan",
    "giu khach",
    "khach o lai",
    "loyal customers",
    "keeping customers",
    "khach trung thanh",
  ],
};
