import type { FunctionWords } from "../function-words";

export const costPerContactWords: FunctionWords = {
  name: { vi: "Chi phí mỗi lượt liên hệ", en: "Cost per contact" },
  description: {
    vi: "Mỗi lần khách liên hệ, công ty tốn bao nhiêu.",
    en: "What one contact from a customer costs the firm.",
  },
  formula: { vi: "chi phí hỗ trợ ÷ số lượt liên hệ đến", en: "support cost ÷ incoming contacts" },
  parameters: {
    cost: {
      name: { vi: "chi_phí_hỗ_trợ", en: "support_cost" },
      description: {
        vi: "Toàn bộ chi phí hỗ trợ khách hàng trong kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "All support cost of the period, in one currency; a cell or a range, which is added.",
      },
    },
    contacts: {
      name: { vi: "lượt_liên_hệ", en: "contacts" },
      description: {
        vi: "Số lượt khách liên hệ qua mọi kênh trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Incoming contacts on every channel in the same period; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["90000000", "6000"], result: "15000" },
  pitfall: {
    vi: "Tính đủ lương, công cụ và mặt bằng, không chỉ tiền tổng đài. Đẩy việc dễ sang tự phục vụ thì chi phí mỗi lượt tăng dù tổng chi phí giảm.",
    en: "Take salaries, tools and space, not the telephone bill alone. Moving easy questions to self-service raises it while total cost falls.",
  },
  source: "Standard management definition",
  stage: "finance",
  departments: ["CS"],
  searchWords: [
    "cost per contact",
    "cost per call",
    "cost per ticket",
    "chi phi moi cuoc goi",
    "chi phi moi yeu cau",
    "chi phi ho tro khach",
    "what a support call costs",
  ],
};
