import type { FunctionWords } from "../function-words";

export const emailClickRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ nhấp email", en: "Email click-through rate" },
  description: {
    vi: "Phần email gửi thành công có người nhấp vào liên kết.",
    en: "The share of delivered emails in which a link was clicked.",
  },
  formula: { vi: "người nhấp không trùng ÷ email gửi thành công", en: "unique clicks ÷ delivered emails" },
  parameters: {
    clicks: {
      name: { vi: "người_nhấp", en: "clicks" },
      description: {
        vi: "Số người đã nhấp, mỗi người đếm một lần cho một đợt gửi; một ô hoặc cả vùng, được cộng lại.",
        en: "Recipients who clicked, each counted once per mailing; a cell or a range, which is added.",
      },
    },
    delivered: {
      name: { vi: "gửi_thành_công", en: "delivered" },
      description: {
        vi: "Số email gửi thành công: đã gửi trừ bị trả lại; một ô hoặc cả vùng, được cộng lại.",
        en: "Emails delivered: sent less bounced; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "người nhấp nhiều hơn email gửi thành công: hãy đếm mỗi người một lần",
        en: "there are more clicks than delivered emails: count each recipient once",
      },
    },
  ],
  example: { args: ["120", "4000"], result: "0.03" },
  pitfall: {
    vi: "Chia cho email gửi thành công, không chia cho email được mở (đó là CTOR, luôn cao hơn). Nhiều đợt gửi thì cộng lại, đừng lấy trung bình tỷ lệ.",
    en: "It divides by delivered emails, not by opened ones (that is CTOR, always higher). For several mailings add; do not average rates.",
  },
  source: "Mailchimp, About open and click rates",
  stage: "engage",
  departments: ["MKT"],
  searchWords: ["email ctr", "email clicks", "ty le nhap email", "click trong email", "newsletter clicks", "ctor"],
};
