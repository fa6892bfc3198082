import type { FunctionWords } from "../function-words";
import { MQL_PARAMETERS } from "./mql-words";

export const funnelPlanWords: FunctionWords = {
  name: { vi: "Tính ngược phễu từ doanh thu", en: "Funnel plan from a revenue target" },
  description: {
    vi: "Muốn đạt doanh thu thì cần bao nhiêu khách, bao nhiêu MQL và ngân sách bao nhiêu.",
    en: "How many customers and MQLs, and what budget, a revenue target takes.",
  },
  formula: {
    vi: "khách = doanh thu ÷ doanh thu mỗi khách; MQL = khách ÷ tỷ lệ thành khách; ngân sách = MQL × chi phí mỗi MQL",
    en: "customers = revenue ÷ revenue per customer; MQLs = customers ÷ rate; budget = MQLs × cost per MQL",
  },
  parameters: {
    revenueTarget: {
      name: { vi: "doanh_thu_mục_tiêu", en: "revenue_target" },
      description: {
        vi: "Doanh thu cần có từ khách mới, theo một loại tiền; đúng một ô.",
        en: "Revenue that new customers are to bring, in one currency; exactly one cell.",
      },
    },
    revenuePerCustomer: MQL_PARAMETERS.revenuePerCustomer,
    mqlToCustomer: MQL_PARAMETERS.mqlToCustomer,
    costPerMql: {
      name: { vi: "chi_phí_mỗi_mql", en: "cost_per_mql" },
      description: {
        vi: "Chi phí quảng cáo cho mỗi MQL, cùng loại tiền; đúng một ô.",
        en: "Media cost per MQL, in the same currency; exactly one cell.",
      },
    },
  },
  result: {
    vi: "Một dòng: số khách, số MQL, ngân sách, chi phí quảng cáo mỗi khách, ROAS.",
    en: "One row: customers, MQLs, budget, media CAC, ROAS.",
  },
  errors: [
    {
      code: "#DIV/0!",
      when: { vi: "tại ô ROAS: ngân sách bằng 0", en: "in place of ROAS: there is no budget" },
    },
  ],
  example: {
    args: ["1200000000", "6000000", "0.1", "300000"],
    result: "200 | 2000 | 600000000 | 3000000 | 2",
  },
  pitfall: {
    vi: "Chi phí quảng cáo mỗi khách chưa phải CAC đầy đủ: còn lương, hoa hồng, công cụ. MQL cần thời gian để thành khách: tính trước độ trễ.",
    en: "Media CAC is not the full CAC: salaries, commissions and tools come on top. MQLs take time to become customers: plan for the lag.",
  },
  source: "Derived from the definitions of the funnel's rates",
  stage: "manage",
  departments: ["MKT", "SALES", "FIN"],
  searchWords: [
    "tinh nguoc",
    "ngan sach marketing",
    "can bao nhieu lead",
    "pheu ban hang",
    "reverse funnel",
    "budget from revenue",
  ],
};
