import type { FunctionWords } from "../function-words";
import { MQL_PARAMETERS } from "./mql-words";

export const targetRoasWords: FunctionWords = {
  name: { vi: "ROAS mục tiêu", en: "Target ROAS" },
  description: {
    vi: "ROAS mà một kênh phải đạt, suy từ chi phí mục tiêu cho mỗi MQL.",
    en: "The ROAS that a channel must reach, from what an MQL may cost there.",
  },
  formula: {
    vi: "tỷ lệ MQL thành khách × doanh thu mỗi khách ÷ chi phí mỗi MQL",
    en: "MQL-to-customer rate × revenue per customer ÷ cost per MQL",
  },
  parameters: {
    costPerMql: {
      name: { vi: "chi_phí_mỗi_mql", en: "cost_per_mql" },
      description: {
        vi: "Chi phí mục tiêu cho mỗi MQL, theo một loại tiền; đúng một ô.",
        en: "The cost per MQL aimed at, in one currency; exactly one cell.",
      },
    },
    mqlToCustomer: MQL_PARAMETERS.mqlToCustomer,
    revenuePerCustomer: MQL_PARAMETERS.revenuePerCustomer,
  },
  example: { args: ["300000", "0.1", "6000000"], result: "2" },
  pitfall: {
    vi: "So với ROAS hòa vốn (BEROAS): tỷ suất lợi nhuận gộp 40 % cần ROAS 2,5, nên ROAS 2,0 vẫn lỗ ở lần mua đầu.",
    en: "Compare with the break-even ROAS (BEROAS): at a gross margin of 40 % it is 2.5, so that 2.0 loses money on the first purchase.",
  },
  source: "Derived from the definitions of ROAS and cost per MQL",
  stage: "manage",
  departments: ["MKT", "FIN"],
  searchWords: ["roas", "muc tieu quang cao", "hieu qua quang cao", "target roas", "ad target", "cost per mql"],
};
