import type { FunctionWords } from "../function-words";

export const mqlToCustomerWords: FunctionWords = {
  name: { vi: "Tỷ lệ MQL thành khách hàng", en: "MQL-to-customer rate" },
  description: {
    vi: "Phần khách hàng tiềm năng đạt chuẩn tiếp thị (MQL) trở thành khách hàng trả tiền.",
    en: "The share of marketing-qualified leads (MQL) that became paying customers.",
  },
  formula: { vi: "khách hàng mới từ MQL ÷ số MQL", en: "customers won from MQLs ÷ MQLs" },
  parameters: {
    customers: {
      name: { vi: "khách_mới", en: "customers" },
      description: {
        vi: "Số khách hàng mới có được từ các MQL đó; một ô hoặc cả vùng, được cộng lại.",
        en: "Customers won from these MQLs; a cell or a range, which is added.",
      },
    },
    mql: {
      name: { vi: "số_mql", en: "mql" },
      description: {
        vi: "Số khách hàng tiềm năng đạt chuẩn tiếp thị (MQL); một ô hoặc cả vùng, được cộng lại.",
        en: "Marketing-qualified leads (MQL); a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["14", "140"], result: "0.1" },
  pitfall: {
    vi: "Nhóm MQL mới nhất luôn trông kém vì nhiều cơ hội còn đang mở: chỉ so các nhóm đã qua cùng một thời gian.",
    en: "The latest MQLs always look worse, as many of their deals are still open: compare only months of the same age.",
  },
  source: "Standard management definition",
  stage: "value",
  departments: ["SALES", "MKT"],
  searchWords: [
    "mql to customer",
    "mql2cust",
    "lead to customer",
    "mql thanh khach",
    "ty le chot lead",
    "lead thanh khach hang",
    "leads that buy",
  ],
};
