import type { FunctionWords } from "../function-words";

export const returnRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ trả hàng", en: "Return rate" },
  description: {
    vi: "Phần hàng đã bán bị trả lại, theo giá trị hoặc theo số lượng.",
    en: "The share of what was sold that came back, by value or by units.",
  },
  formula: { vi: "trả lại ÷ đã bán", en: "returned ÷ sold" },
  parameters: {
    returned: {
      name: { vi: "trả_lại", en: "returned" },
      description: {
        vi: "Giá trị (hoặc số lượng) bị trả lại, ghi số dương; một ô hoặc cả vùng.",
        en: "Value (or units) returned, as a positive number; a cell or a range.",
      },
    },
    sold: {
      name: { vi: "đã_bán", en: "sold" },
      description: {
        vi: "Giá trị (hoặc số lượng) đã bán, cùng đơn vị; một ô hoặc cả vùng.",
        en: "Value (or units) sold, in the same unit; a cell or a range.",
      },
    },
  },
  example: { args: ["896812.49", "10666684.54"], result: "0.08407603005760214" },
  pitfall: {
    vi: "Hàng trả về sau khi bán: tháng này đẹp, tháng sau xấu. Nên xem cả lũy kế.",
    en: "Returns lag sales: a good month is followed by a bad one. Look at the year to date as well.",
  },
  source: "Online Retail data set (UCI, CC0), computed",
  stage: "retain",
  departments: ["OPS", "CS"],
  searchWords: ["returns", "tra hang", "hoan hang", "khach tra lai hang", "ty le hoan", "goods sent back"],
};
