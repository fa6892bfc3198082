import type { FunctionWords } from "../function-words";

export const churnWords: FunctionWords = {
  name: { vi: "Tỷ lệ rời bỏ (churn)", en: "Customer churn rate" },
  description: { vi: "Phần khách hàng rời bỏ trong kỳ.", en: "The share of customers who left in the period." },
  formula: { vi: "khách rời bỏ ÷ khách đầu kỳ", en: "customers lost ÷ customers at start" },
  parameters: {
    lost: {
      name: { vi: "khách_rời_bỏ", en: "lost" },
      description: {
        vi: "Số khách hàng rời bỏ trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Customers who left in the period; a cell or a range, which is added.",
      },
    },
    startCustomers: {
      name: { vi: "khách_đầu_kỳ", en: "start_customers" },
      description: {
        vi: "Số khách hàng ngày đầu kỳ; đúng một ô.",
        en: "Customers on the first day of the period; exactly one cell.",
      },
    },
    newCustomers: {
      name: { vi: "khách_mới", en: "new_customers" },
      description: {
        vi: "Số khách hàng mới trong kỳ, bỏ trống là 0; một ô hoặc cả vùng, được cộng lại.",
        en: "Customers won in the period, 0 when left out; a cell or a range, which is added.",
      },
    },
    method: {
      name: { vi: "mẫu_số", en: "method" },
      description: {
        vi: 'Mẫu số: "đầu kỳ" (mặc định), "bình quân" hoặc "có rủi ro" (đầu kỳ cộng nửa khách mới).',
        en: 'Denominator: "start" (default), "average" or "exposed" (start plus half of the new).',
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "số khách rời bỏ lớn hơn khách đầu kỳ cộng khách mới",
        en: "more customers left than there were at the start and came",
      },
    },
  ],
  example: { args: ["50", "1000", "200", '"average"'], result: "0.046511627906976744" },
  pitfall: {
    vi: "Cùng 50 khách rời bỏ trên 1.000 khách đầu kỳ và 200 khách mới, ba mẫu số cho 5,00 %, 4,65 % và 4,55 %: chọn một cách và giữ nguyên. Chênh lệch số khách đầu và cuối kỳ không phải là rời bỏ khi có khách mới; 5 % mỗi tháng là 46 % mỗi năm, không phải 60 %.",
    en: "50 lost of 1,000 with 200 new are 5.00 %, 4.65 % or 4.55 %, by denominator: choose one and keep it. The net change in customers is not churn when there are new ones, and 5 % a month is 46 % a year, not 60 %.",
  },
  source: "OKRify, Churn rate (opening customers); Shopify's churn example, as quoted by Butter of the Month",
  stage: "retain",
  departments: ["CS", "SALES"],
  searchWords: [
    "churn",
    "attrition",
    "customer loss",
    "khach roi bo",
    "mat khach",
    "khach bo di",
    "huy dich vu",
    "customers leaving",
  ],
};
