import type { FunctionWords } from "../function-words";

export const churnWords: FunctionWords = {
  name: { vi: "Tỷ lệ rời bỏ", en: "Customer churn rate" },
  description: { vi: "Phần khách hàng rời bỏ trong kỳ.", en: "The share of customers who left in the period." },
  formula: { vi: "khách rời bỏ ÷ khách đầu kỳ", en: "customers lost ÷ customers at start" },
  parameters: {
    lost: {
      name: { vi: "khách_rời_bỏ", en: "lost" },
      description: {
        vi: "Số khách hàng rời bỏ trong kỳ; một ô hoặc cả vùng.",
        en: "Customers who left in the period; a cell or a range.",
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
        vi: "Số khách hàng mới trong kỳ; bỏ trống là 0.",
        en: "Customers won in the period; 0 when left out.",
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
  example: { args: ["50", "1000"], result: "0.05" },
  pitfall: {
    vi: "Chênh lệch số khách đầu và cuối kỳ không phải là rời bỏ khi có khách mới. 5 % mỗi tháng là 46 % mỗi năm, không phải 60 %.",
    en: "The net change in customers is not churn when there are new ones. 5 % a month is 46 % a year, not 60 %.",
  },
  source: "Shopify churn definition, as quoted by Butter; opening-base variant",
};
