import type { FunctionWords } from "../function-words";

export const inventoryTurnoverWords: FunctionWords = {
  name: { vi: "Vòng quay hàng tồn kho", en: "Inventory turnover" },
  description: {
    vi: "Hàng tồn kho bán hết rồi nhập lại mấy lần trong kỳ.",
    en: "How many times stock is sold and replaced in the period.",
  },
  formula: { vi: "giá vốn ÷ tồn kho bình quân", en: "cost of goods sold ÷ average inventory" },
  parameters: {
    cogs: {
      name: { vi: "giá_vốn", en: "cogs" },
      description: {
        vi: "Giá vốn hàng bán của kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Cost of goods sold in the period, in one currency; a cell or a range, which is added.",
      },
    },
    avgInventory: {
      name: { vi: "tồn_kho_bình_quân", en: "avg_inventory" },
      description: {
        vi: "Giá trị tồn kho bình quân của kỳ theo giá vốn, cùng loại tiền; đúng một ô.",
        en: "Average value of stock over the period, at cost, in the same currency; exactly one cell.",
      },
    },
  },
  example: { args: ["600000", "120000"], result: "5" },
  pitfall: {
    vi: "Lấy doanh thu chia tồn kho sẽ thổi phồng vòng quay, vì doanh thu có cả lãi. Muốn so với mục tiêu năm thì quy về năm: giá vốn một tháng nhân 12, một quý nhân 4.",
    en: "Revenue over inventory overstates it, because revenue holds the margin. Against a yearly target bring it to a year: 12 times the cost of a month, 4 times that of a quarter.",
  },
  source: "Standard accounting and management definition",
  stage: "finance",
  departments: ["OPS", "FIN"],
  searchWords: [
    "vong quay kho",
    "vong quay ton kho",
    "hang ban cham",
    "quay vong hang",
    "stock turn",
    "stock turnover",
    "inventory turns",
    "slow stock",
  ],
};
