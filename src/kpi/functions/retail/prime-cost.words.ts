import type { FunctionWords } from "../function-words";

export const primeCostWords: FunctionWords = {
  name: { vi: "Tỷ lệ chi phí chính (prime cost)", en: "Prime cost percentage" },
  description: {
    vi: "Phần doanh thu dành cho hai khoản lớn nhất của nhà hàng: nguyên liệu và nhân công.",
    en: "The share of sales that the two largest costs of a restaurant take: goods and labour.",
  },
  formula: { vi: "(giá vốn + chi phí nhân công) ÷ doanh thu", en: "(cost of goods sold + labour) ÷ sales" },
  parameters: {
    cogs: {
      name: { vi: "giá_vốn", en: "cogs" },
      description: {
        vi: "Giá vốn món ăn và đồ uống đã bán, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Cost of the food and drink sold, in one currency; a cell or a range, which is added.",
      },
    },
    labour: {
      name: { vi: "nhân_công", en: "labour" },
      description: {
        vi: "Toàn bộ chi phí nhân công: lương, thưởng, bảo hiểm, cả quản lý, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "All labour: wages, bonuses, insurance and benefits, managers included, in the same currency; a cell or a range, which is added.",
      },
    },
    sales: {
      name: { vi: "doanh_thu", en: "sales" },
      description: {
        vi: "Doanh thu của cùng kỳ, chưa gồm VAT, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Sales of the same period, before VAT, in the same currency; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["35000", "25000", "100000"], result: "0.6" },
  pitfall: {
    vi: "Thiếu bảo hiểm, lương quản lý hay lương của chủ quán thì con số thấp giả. Giá vốn là nguyên liệu đã dùng (tồn đầu + nhập − tồn cuối), không phải tiền nhập hàng.",
    en: "Without insurance, managers or the owner's own work it is too low. The cost of goods is what was used (opening + purchases − closing), not what was bought.",
  },
  source: "Baker Tilly, prime cost, as quoted by NineGuides",
  stage: "finance",
  departments: ["OPS", "FIN"],
  searchWords: [
    "prime cost",
    "chi phi chinh",
    "nguyen lieu va nhan cong",
    "gia von va nhan cong",
    "food and labour cost",
    "restaurant main costs",
  ],
};
