import type { FunctionWords } from "../function-words";

export const footfallConversionWords: FunctionWords = {
  name: { vi: "Tỷ lệ khách vào mua hàng", en: "Store conversion rate" },
  description: {
    vi: "Trong số lượt khách bước vào cửa hàng, bao nhiêu phần có mua.",
    en: "The share of visits to the store that end in a purchase.",
  },
  formula: { vi: "số giao dịch ÷ lượt khách vào", en: "transactions ÷ footfall" },
  parameters: {
    transactions: {
      name: { vi: "giao_dịch", en: "transactions" },
      description: {
        vi: "Số hóa đơn bán tại cửa hàng trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Sales receipts of the store in the period; a cell or a range, which is added.",
      },
    },
    footfall: {
      name: { vi: "lượt_khách", en: "footfall" },
      description: {
        vi: "Số lượt khách vào cửa hàng trong cùng kỳ, theo máy đếm, không tính nhân viên; một ô hoặc cả vùng, được cộng lại.",
        en: "Visits to the store in the same period, as the door counter shows, without staff; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["84", "420"], result: "0.2" },
  pitfall: {
    vi: "Máy đếm tính từng người, hóa đơn tính cả nhóm: gia đình bốn người mua một lần chỉ là 25 %. Giữ một cách đếm, trừ nhân viên, và không tính đơn đặt trên mạng đến lấy tại cửa hàng.",
    en: "The counter sees people, the till sees groups: a family of four with one receipt is 25 %. Count in one way, leave out staff, and leave out online orders that are only collected.",
  },
  source: "Standard retail definition",
  stage: "value",
  departments: ["SALES"],
  searchWords: [
    "khach vao mua hang",
    "ty le chot tai cua hang",
    "luot khach vao",
    "footfall",
    "footfall conversion",
    "walk in conversion",
    "visitors who buy",
    "store traffic",
  ],
};
