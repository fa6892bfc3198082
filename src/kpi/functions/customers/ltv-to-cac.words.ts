import type { FunctionWords } from "../function-words";

export const ltvToCacWords: FunctionWords = {
  name: { vi: "Tỷ lệ LTV trên CAC", en: "LTV to CAC ratio" },
  description: {
    vi: "Một khách mang lại gấp mấy lần chi phí thu hút khách đó.",
    en: "How many times over a customer brings back what winning them took.",
  },
  formula: { vi: "LTV ÷ CAC", en: "LTV ÷ CAC" },
  parameters: {
    ltv: {
      name: { vi: "ltv", en: "ltv" },
      description: {
        vi: "Giá trị vòng đời tính theo lợi nhuận gộp, theo một loại tiền, có thể âm; đúng một ô.",
        en: "Lifetime value as gross margin, in one currency, may be negative; exactly one cell.",
      },
    },
    cac: {
      name: { vi: "cac", en: "cac" },
      description: {
        vi: "Toàn bộ chi phí tiếp thị và bán hàng để có một khách, cùng loại tiền; đúng một ô.",
        en: "All sales and marketing cost of winning a customer, in the same currency; exactly one cell.",
      },
    },
  },
  example: { args: ["1400", "350"], result: "4" },
  pitfall: {
    vi: "Lấy LTV theo doanh thu chia cho chi phí quảng cáo sẽ ra tỷ lệ đẹp nhưng sai: dùng LTV theo lợi nhuận gộp và CAC đủ lương, hoa hồng, công cụ. Không cộng, không lấy trung bình tỷ lệ của các tháng hay phân khúc.",
    en: "Lifetime revenue over media cost looks good and is wrong: take margin LTV and a CAC with salaries, commissions and tools. Do not add or average the ratios of months or segments.",
  },
  source: "David Skok, SaaS Metrics 2.0, Detailed Definitions",
  stage: "finance",
  departments: ["FIN", "MKT", "EXEC"],
  searchWords: [
    "ltv cac",
    "clv cac",
    "unit economics",
    "kinh te don vi",
    "co nen chi them tien tiep thi",
    "khach co loi khong",
    "ltv to cac",
  ],
};
