import type { FunctionWords } from "../function-words";

export const roiWords: FunctionWords = {
  name: { vi: "Tỷ suất lợi nhuận trên vốn đầu tư (ROI)", en: "Return on investment (ROI)" },
  description: {
    vi: "Khoản đầu tư lãi bao nhiêu so với tổng số tiền đã bỏ ra.",
    en: "What an investment or campaign gained on all that was put into it.",
  },
  formula: { vi: "(tổng thu về − tổng chi phí) ÷ tổng chi phí", en: "(total return − total cost) ÷ total cost" },
  parameters: {
    totalReturn: {
      name: { vi: "tổng_thu_về", en: "total_return" },
      description: {
        vi: "Toàn bộ số thu về từ khoản đầu tư, chưa trừ chi phí, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "All that came back from the investment, before its cost is deducted, in one currency; a cell or a range, which is added.",
      },
    },
    cost: {
      name: { vi: "tổng_chi_phí", en: "cost" },
      description: {
        vi: "Toàn bộ chi phí của khoản đầu tư, gồm cả giá vốn hàng bán ra, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "All cost of the investment, the cost of the goods sold included, in the same currency; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["1500", "1200"], result: "0.25" },
  pitfall: {
    vi: "Chi phí phải gồm cả giá vốn, không chỉ tiền quảng cáo: cùng một chiến dịch thu 1.200, quảng cáo 200, giá vốn 600 thì ROI là 50 %, không phải 500 %. ROI bỏ qua thời gian: so dự án một năm với ba năm thì quy về năm.",
    en: "Cost holds the goods, not only the advertising: a campaign with 1,200 back, 200 of ads and 600 of goods has an ROI of 50 %, not 500 %. It ignores time: bring projects of one and of three years to a year before comparing.",
  },
  source: "Google Ads Help, Return on investment (ROI)",
  stage: "finance",
  departments: ["FIN", "EXEC"],
  searchWords: [
    "roi",
    "hieu qua dau tu",
    "loi nhuan tren von dau tu",
    "dau tu co lai khong",
    "return on capital invested",
    "is it worth the money",
    "campaign profit",
  ],
};
