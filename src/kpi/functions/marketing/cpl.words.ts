import type { FunctionWords } from "../function-words";

export const cplWords: FunctionWords = {
  name: { vi: "Chi phí mỗi khách hàng tiềm năng (CPL)", en: "Cost per lead (CPL)" },
  description: { vi: "Có thêm một khách hàng tiềm năng tốn bao nhiêu.", en: "What one lead cost." },
  formula: { vi: "chi phí tiếp thị ÷ khách hàng tiềm năng", en: "marketing cost ÷ leads" },
  parameters: {
    spend: {
      name: { vi: "chi_phí_tiếp_thị", en: "cost" },
      description: {
        vi: "Chi phí của chiến dịch hoặc kênh, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Cost of the campaign or channel, in one currency; a cell or a range, which is added.",
      },
    },
    leads: {
      name: { vi: "khách_tiềm_năng", en: "leads" },
      description: {
        vi: "Số khách hàng tiềm năng (lead) mà chiến dịch hoặc kênh đó mang lại; một ô hoặc cả vùng, được cộng lại.",
        en: "Leads that the campaign or channel brought; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["45000000", "320"], result: "140625" },
  pitfall: {
    vi: "Khách tiềm năng rẻ mà không mua thì không rẻ: hãy xem cùng chi phí mỗi MQL và CAC. Có chi mà không có khách nào thì ô báo #DIV/0!, đừng đổi thành 0.",
    en: "A cheap lead that never buys is not cheap: read it with cost per MQL and CAC. Spend without leads shows #DIV/0!; do not turn that into 0.",
  },
  source: "Standard management definition",
  stage: "attract",
  departments: ["MKT"],
  searchWords: [
    "cpl",
    "cost per lead",
    "chi phi moi lead",
    "gia mot lead",
    "chi phi co khach tiem nang",
    "what a lead costs",
  ],
};
