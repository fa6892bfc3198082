import type { FunctionWords } from "../function-words";

export const burnRateWords: FunctionWords = {
  name: { vi: "Tốc độ đốt tiền ròng (net burn)", en: "Net burn rate" },
  description: {
    vi: "Mỗi tháng doanh nghiệp hụt bao nhiêu tiền; số âm là tiền tăng thêm.",
    en: "How much cash a month takes away, net of what comes in; negative when cash grows.",
  },
  formula: {
    vi: "tiền chi bình quân tháng − tiền thu bình quân tháng",
    en: "average monthly cash out − average monthly cash in",
  },
  parameters: {
    cashOut: {
      name: { vi: "tiền_chi", en: "cash_out" },
      description: {
        vi: "Tiền chi ra bình quân một tháng cho hoạt động, theo một loại tiền; đúng một ô.",
        en: "Cash paid out for operations in an average month, in one currency; exactly one cell.",
      },
    },
    cashIn: {
      name: { vi: "tiền_thu", en: "cash_in" },
      description: {
        vi: "Tiền thu vào bình quân một tháng từ hoạt động, cùng loại tiền, không tính vốn góp và tiền vay; đúng một ô.",
        en: "Cash received from operations in an average month, in the same currency, without equity and loans; exactly one cell.",
      },
    },
  },
  example: { args: ["30000", "10000"], result: "20000" },
  pitfall: {
    vi: "Tính theo tiền thực thu, thực chi, không theo doanh thu và chi phí kế toán. Đừng tính tiền gọi vốn, tiền vay vào tiền thu; dùng bình quân ba tháng để một khoản chi lớn không làm lệch.",
    en: "Count cash as it moves, not revenue and cost as booked. Leave funding and loans out of cash in, and use an average of three months so that one large payment does not decide.",
  },
  source: "Standard management definition",
  stage: "finance",
  departments: ["FIN", "EXEC"],
  searchWords: [
    "burn",
    "burn rate",
    "dot tien",
    "toc do dot tien",
    "tien chi tru tien thu",
    "cash burn",
    "how much cash we lose a month",
  ],
};
