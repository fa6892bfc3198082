import type { FunctionWords } from "../function-words";

export const dioWords: FunctionWords = {
  name: { vi: "Số ngày tồn kho bình quân (DIO)", en: "Days inventory outstanding (DIO)" },
  description: {
    vi: "Hàng nằm trong kho bình quân bao nhiêu ngày trước khi bán.",
    en: "How many days stock lies before it is sold.",
  },
  formula: { vi: "tồn kho bình quân ÷ giá vốn × số ngày", en: "average inventory ÷ cost of goods sold × days" },
  parameters: {
    inventory: {
      name: { vi: "tồn_kho", en: "inventory" },
      description: {
        vi: "Giá trị tồn kho bình quân của kỳ theo giá vốn, ví dụ (đầu kỳ + cuối kỳ) ÷ 2; đúng một ô.",
        en: "Average value of stock over the period, at cost, such as (opening + closing) ÷ 2; exactly one cell.",
      },
    },
    cogs: {
      name: { vi: "giá_vốn", en: "cogs" },
      description: {
        vi: "Giá vốn hàng bán của kỳ, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Cost of goods sold in the period, in the same currency; a cell or a range, which is added.",
      },
    },
    days: {
      name: { vi: "số_ngày", en: "days" },
      description: {
        vi: "Số ngày của kỳ ứng với giá vốn đó, ví dụ 30 hay 365; một ô hoặc cả vùng, được cộng lại.",
        en: "Days of the period that the cost covers, such as 30 or 365; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["150000", "2500000", "365"], result: "21.9" },
  pitfall: {
    vi: "Số dư cuối kỳ và số dư bình quân cho kết quả khác nhau (cùng một bộ số liệu: 94,5 và 104,2 ngày): chọn một cách và giữ nguyên, nhất là khi ghép vào CCC. Hàng theo mùa thì lấy bình quân các tháng.",
    en: "Closing and average stock give different days (94.5 and 104.2 on the same accounts): choose one and keep to it, above all within the cash conversion cycle. With seasonal stock take the average of the months.",
  },
  source: "Standard accounting definition, on average inventory",
  stage: "finance",
  departments: ["OPS", "FIN"],
  searchWords: [
    "dio",
    "ngay ton kho",
    "so ngay ton kho",
    "hang nam kho bao lau",
    "dsi",
    "days of inventory",
    "days sales of inventory",
    "how long stock lies",
  ],
};
