import type { FunctionWords } from "../function-words";

export const mrrWords: FunctionWords = {
  name: { vi: "Doanh thu định kỳ tháng (MRR)", en: "Monthly recurring revenue (MRR)" },
  description: {
    vi: "Các thuê bao đang hiệu lực mang lại bao nhiêu mỗi tháng.",
    en: "What the subscriptions in force bring in a month.",
  },
  formula: { vi: "khách trả phí × phí tháng bình quân", en: "paying customers × average monthly fee" },
  parameters: {
    customers: {
      name: { vi: "khách_trả_phí", en: "customers" },
      description: {
        vi: "Số khách đang trả phí vào ngày cuối tháng; đúng một ô.",
        en: "Customers who pay on the last day of the month; exactly one cell.",
      },
    },
    arpa: {
      name: { vi: "phí_tháng_bình_quân", en: "arpa" },
      description: {
        vi: "Phí bình quân một khách mỗi tháng, theo một loại tiền; gói năm tính một phần mười hai; đúng một ô.",
        en: "Average fee per customer and month, in one currency; a yearly fee counts with a twelfth; exactly one cell.",
      },
    },
  },
  example: { args: ["100", "99"], result: "9900" },
  pitfall: {
    vi: "Không tính phí cài đặt, thuế GTGT, dịch vụ một lần và phần dùng vượt không lặp lại. MRR là số tại một thời điểm: MRR của quý là của tháng cuối, không phải tổng ba tháng.",
    en: "Leave out set-up fees, VAT, one-off services and overage that does not recur. MRR is a level: that of a quarter is its last month, not the sum of three.",
  },
  source: "Upgradiq, SaaS metrics; FinModelBuilder, SaaS metrics guide",
  stage: "value",
  departments: ["FIN", "SALES"],
  searchWords: [
    "mrr",
    "recurring revenue",
    "subscription revenue",
    "doanh thu dinh ky",
    "doanh thu thue bao",
    "tien thu deu hang thang",
  ],
};
