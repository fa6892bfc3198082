import type { FunctionWords } from "../function-words";

export const sellThroughWords: FunctionWords = {
  name: { vi: "Tỷ lệ hàng bán ra (sell-through)", en: "Sell-through rate" },
  description: {
    vi: "Phần hàng nhập về trong kỳ đã bán được.",
    en: "The share of the units received in the period that were sold.",
  },
  formula: { vi: "số lượng bán ÷ số lượng nhập", en: "units sold ÷ units received" },
  parameters: {
    sold: {
      name: { vi: "số_bán", en: "sold" },
      description: {
        vi: "Số lượng bán trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Units sold in the period; a cell or a range, which is added.",
      },
    },
    received: {
      name: { vi: "số_nhập", en: "received" },
      description: {
        vi: "Số lượng nhập trong kỳ; muốn theo cách khác thì đưa tồn đầu kỳ, hoặc số bán cộng số còn tồn; một ô hoặc cả vùng, được cộng lại.",
        en: "Units received in the period; for the other definitions the opening stock, or units sold plus units on hand; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["300", "500"], result: "0.6" },
  pitfall: {
    vi: "Có ba mẫu số: hàng nhập (cách phổ biến), tồn đầu kỳ, hoặc số bán cộng số còn tồn. Con số chỉ so được khi cùng một mẫu số. Chia cho hàng nhập thì có thể quá 100 % khi bán cả hàng cũ.",
    en: "Three denominators are in use: units received (the common one), opening stock, units sold plus on hand. Compare only like with like. Over units received it passes 100 % when older stock is sold too.",
  },
  source:
    "Standard retail definition, on units received; APQC divides by opening stock, Heartland Retail by units sold plus on hand",
  stage: "value",
  departments: ["OPS", "SALES"],
  searchWords: [
    "sell through",
    "ty le ban ra",
    "hang ban duoc bao nhieu",
    "hang moi ban cham",
    "ban het hang nhap",
    "str",
    "sold of received",
  ],
};
