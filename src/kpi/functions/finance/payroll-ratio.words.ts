import type { FunctionWords } from "../function-words";

export const payrollRatioWords: FunctionWords = {
  name: { vi: "Tỷ lệ quỹ lương trên doanh thu", en: "Payroll-to-revenue ratio" },
  description: { vi: "Phần doanh thu dùng để trả cho con người.", en: "The share of revenue that people cost." },
  formula: { vi: "quỹ lương ÷ doanh thu", en: "payroll ÷ revenue" },
  parameters: {
    payroll: {
      name: { vi: "quỹ_lương", en: "payroll" },
      description: {
        vi: "Tổng chi phí nhân sự của kỳ: lương, thưởng, bảo hiểm và kinh phí công đoàn phần doanh nghiệp đóng, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "All cost of people in the period: wages, bonuses, the employer's insurance and other contributions, in one currency; a cell or a range, which is added.",
      },
    },
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu thuần của cùng kỳ, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Net revenue of the same period, in the same currency; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["25", "100"], result: "0.25" },
  pitfall: {
    vi: "Đừng chỉ lấy lương thực lĩnh: cộng cả bảo hiểm phần doanh nghiệp và trích trước lương tháng 13, nếu không tháng thưởng Tết sẽ nhảy vọt. Thấp quá cũng đáng lo: quá tải và nghỉ việc.",
    en: "Take-home pay is not enough: add the employer's insurance and accrue the 13th month, or the month of the bonus jumps. Too low is a warning as well: overload and leavers.",
  },
  source: "Standard management definition",
  stage: "finance",
  departments: ["HR", "FIN"],
  searchWords: [
    "quy luong",
    "luong tren doanh thu",
    "chi phi nhan su",
    "chi phi luong",
    "payroll ratio",
    "labour cost ratio",
    "staff cost to revenue",
    "wage share",
  ],
};
