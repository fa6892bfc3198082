import type { FunctionWords } from "../function-words";

/** What an MQL brings, as TARGETROAS, MAXCPMQL and FUNNELPLAN ask for it. */
export const MQL_PARAMETERS = {
  mqlToCustomer: {
    name: { vi: "tỷ_lệ_mql_thành_khách", en: "mql_to_customer" },
    description: {
      vi: "Phần MQL trở thành khách hàng, từ 0 đến 1: 10 % là 0,1.",
      en: "The share of MQLs that become customers, from 0 to 1: 10 % is 0.1.",
    },
  },
  revenuePerCustomer: {
    name: { vi: "doanh_thu_mỗi_khách", en: "revenue_per_customer" },
    description: {
      vi: "Doanh thu của một khách mới trong khoảng thời gian ghi nhận, cùng loại tiền.",
      en: "Revenue of one new customer in the attribution window, in the same currency.",
    },
  },
} as const satisfies FunctionWords["parameters"];
