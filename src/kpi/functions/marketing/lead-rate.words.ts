import type { FunctionWords } from "../function-words";

export const leadRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ tạo khách hàng tiềm năng", en: "Visitor-to-lead rate" },
  description: {
    vi: "Phần lượt truy cập trở thành khách hàng tiềm năng.",
    en: "The share of visits that became leads.",
  },
  formula: { vi: "khách hàng tiềm năng ÷ lượt truy cập", en: "leads ÷ visits" },
  parameters: {
    leads: {
      name: { vi: "khách_tiềm_năng", en: "leads" },
      description: {
        vi: "Số khách hàng tiềm năng (lead) đến qua website; một ô hoặc cả vùng, được cộng lại.",
        en: "Leads that came through the website; a cell or a range, which is added.",
      },
    },
    visits: {
      name: { vi: "lượt_truy_cập", en: "visits" },
      description: {
        vi: "Số lượt truy cập website trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Visits to the website in the same period; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["320", "12500"], result: "0.0256" },
  pitfall: {
    vi: "Chỉ đếm khách tiềm năng đến qua website: khách từ hội chợ hay điện thoại làm tỷ lệ cao giả tạo.",
    en: "Count only leads that came through the website: those from fairs or the telephone inflate the rate.",
  },
  source: "Standard management definition",
  stage: "engage",
  departments: ["MKT"],
  searchWords: [
    "visitor to lead",
    "lead conversion",
    "ty le tao lead",
    "khach truy cap thanh lead",
    "khach de lai thong tin",
    "visits that become leads",
  ],
};
