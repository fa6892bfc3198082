import type { FunctionWords } from "../function-words";

export const ebitdaMarginWords: FunctionWords = {
  name: { vi: "Tỷ suất EBITDA", en: "EBITDA margin" },
  description: {
    vi: "Phần doanh thu còn lại trước lãi vay, thuế và khấu hao.",
    en: "The share of revenue left before interest, tax, depreciation and amortisation.",
  },
  formula: {
    vi: "(lợi nhuận ròng + lãi vay + thuế TNDN + khấu hao) ÷ doanh thu",
    en: "(net profit + interest + income tax + depreciation and amortisation) ÷ revenue",
  },
  parameters: {
    netProfit: {
      name: { vi: "lợi_nhuận_ròng", en: "net_profit" },
      description: {
        vi: "Lợi nhuận sau thuế của kỳ, âm nếu lỗ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Profit after tax of the period, negative for a loss, in one currency; a cell or a range, which is added.",
      },
    },
    interest: {
      name: { vi: "lãi_vay", en: "interest" },
      description: {
        vi: "Chi phí lãi vay đã trừ khi tính lợi nhuận, ghi số dương, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Interest expense that was deducted, as a positive number in the same currency; a cell or a range, which is added.",
      },
    },
    tax: {
      name: { vi: "thuế_tndn", en: "tax" },
      description: {
        vi: "Chi phí thuế thu nhập doanh nghiệp, âm nếu được hoàn, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Income tax expense, negative for a refund, in the same currency; a cell or a range, which is added.",
      },
    },
    depreciation: {
      name: { vi: "khấu_hao", en: "depreciation" },
      description: {
        vi: "Khấu hao tài sản hữu hình và vô hình của kỳ, ghi số dương, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Depreciation and amortisation of the period, as a positive number in the same currency; a cell or a range, which is added.",
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
  example: { args: ["80", "10", "20", "40", "1000"], result: "0.15" },
  pitfall: {
    vi: "EBITDA không phải dòng tiền: nó bỏ qua lãi vay, thuế, đầu tư và vốn lưu động. Khoản bất thường làm lệch con số: trình bày cả số báo cáo lẫn số đã điều chỉnh.",
    en: "EBITDA is not cash flow: it leaves out interest, tax, investment and working capital. One-offs distort it: show it as reported and adjusted.",
  },
  source: "Standard accounting and management definition",
  stage: "finance",
  departments: ["FIN"],
  searchWords: [
    "ebitda",
    "bien ebitda",
    "loi nhuan truoc thue va lai vay",
    "loi nhuan truoc khau hao",
    "ebitda percent",
    "operating earnings",
  ],
};
