import type { FunctionWords } from "../function-words";
import { MQL_PARAMETERS } from "./mql-words";

export const maxCpmqlWords: FunctionWords = {
  name: { vi: "Chi phí MQL tối đa", en: "Highest cost per MQL" },
  description: {
    vi: "Một MQL được tốn nhiều nhất bao nhiêu để vẫn đạt ROAS mục tiêu.",
    en: "The most that an MQL may cost under a target ROAS.",
  },
  formula: {
    vi: "tỷ lệ MQL thành khách × doanh thu mỗi khách ÷ ROAS mục tiêu",
    en: "MQL-to-customer rate × revenue per customer ÷ target ROAS",
  },
  parameters: {
    targetRoas: {
      name: { vi: "roas_mục_tiêu", en: "target_roas" },
      description: {
        vi: "ROAS cần đạt, dạng số lần: 2 chứ không phải 200 %.",
        en: "The ROAS aimed at, as a ratio: 2, not 200 %.",
      },
    },
    mqlToCustomer: MQL_PARAMETERS.mqlToCustomer,
    revenuePerCustomer: MQL_PARAMETERS.revenuePerCustomer,
  },
  example: { args: ["2", "0.1", "6000000"], result: "300000" },
  pitfall: {
    vi: "Đặt ROAS hòa vốn (BEROAS) làm mục tiêu thì đây là mức mà lần mua đầu không lãi đồng nào.",
    en: "With the break-even ROAS (BEROAS) as target this is the cost at which the first purchase earns nothing.",
  },
  source: "Derived from the definitions of ROAS and cost per MQL",
  stage: "manage",
  departments: ["MKT", "FIN"],
  searchWords: [
    "chi phi mql",
    "ngan sach quang cao",
    "tran chi phi",
    "max cost per lead",
    "affordable mql",
    "bid limit",
  ],
};
