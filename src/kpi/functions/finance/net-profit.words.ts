import type { FunctionWords } from "../function-words";

export const netProfitWords: FunctionWords = {
  name: { vi: "Lợi nhuận ròng (sau thuế)", en: "Net profit (after tax)" },
  description: {
    vi: "Số tiền còn lại sau mọi chi phí và thuế; âm là lỗ.",
    en: "What is left after all costs and tax; negative for a loss.",
  },
  formula: { vi: "doanh thu − tổng chi phí − thuế", en: "revenue − costs − tax" },
  parameters: {
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu thuần và thu nhập khác của kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Net revenue and other income of the period, in one currency; a cell or a range, which is added.",
      },
    },
    costs: {
      name: { vi: "tổng_chi_phí", en: "costs" },
      description: {
        vi: "Mọi chi phí của kỳ trừ thuế thu nhập (giá vốn, bán hàng, quản lý, khấu hao, lãi vay), cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "All costs of the period but income tax (goods, selling, administration, depreciation, interest), in the same currency; a cell or a range, which is added.",
      },
    },
    tax: {
      name: { vi: "thuế", en: "tax" },
      description: {
        vi: "Chi phí thuế thu nhập doanh nghiệp của kỳ, âm nếu được hoàn, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Income tax of the period, negative for a refund, in the same currency; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["850", "760", "18"], result: "72" },
  pitfall: {
    vi: "Doanh nghiệp gia đình hay quên lương của chủ và tiền thuê nhà của mình: phải tính vào, nếu không lợi nhuận bị thổi phồng. Lợi nhuận cũng không phải tiền: khách chưa trả thì chưa có tiền.",
    en: "Family firms forget the owner's salary and the rent of their own premises: book them, or profit is overstated. Nor is profit cash: what customers still owe is not in the bank.",
  },
  source: "Standard accounting and management definition",
  stage: "finance",
  departments: ["FIN", "EXEC"],
  searchWords: ["loi nhuan sau thue", "lai rong", "lnst", "lai lo", "net income", "bottom line", "profit after tax"],
};
