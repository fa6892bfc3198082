import type { FunctionWords } from "../function-words";

export const overdueShareWords: FunctionWords = {
  name: { vi: "Tỷ lệ nợ phải thu quá hạn", en: "Overdue receivables ratio" },
  description: {
    vi: "Phần phải thu khách hàng đã quá hạn thanh toán.",
    en: "The share of what customers owe that is past its due date.",
  },
  formula: { vi: "nợ quá hạn ÷ tổng phải thu", en: "overdue ÷ receivables" },
  parameters: {
    overdue: {
      name: { vi: "nợ_quá_hạn", en: "overdue" },
      description: {
        vi: "Phải thu đã quá hạn tại ngày báo cáo, theo một loại tiền; đúng một ô.",
        en: "Receivables past their due date on the reporting day, in one currency; exactly one cell.",
      },
    },
    receivables: {
      name: { vi: "tổng_phải_thu", en: "receivables" },
      description: {
        vi: "Toàn bộ phải thu khách hàng tại cùng ngày, cả trong hạn và quá hạn, cùng loại tiền; đúng một ô.",
        en: "All receivables on the same day, due and not yet due, in the same currency; exactly one cell.",
      },
    },
  },
  errors: [
    { code: "#NUM!", when: { vi: "nợ quá hạn lớn hơn tổng phải thu", en: "more is overdue than is owed in all" } },
  ],
  example: { args: ["45", "300"], result: "0.15" },
  pitfall: {
    vi: "Bán chịu nhiều thì mẫu số lớn lên và tỷ lệ giảm dù nợ xấu không bớt: xem cùng số tiền quá hạn và tuổi nợ. Gia hạn trên giấy cũng chỉ làm đẹp con số.",
    en: "More credit sales enlarge the denominator and lower the ratio while no old debt is paid: look at the amount overdue and its age too. Extending terms on paper only improves the figure.",
  },
  source: "Standard management definition",
  stage: "finance",
  departments: ["FIN", "SALES"],
  searchWords: [
    "no qua han",
    "no xau",
    "cong no qua han",
    "tuoi no",
    "khach cham tra",
    "overdue debt",
    "past due",
    "late payers",
    "bad debt risk",
  ],
};
