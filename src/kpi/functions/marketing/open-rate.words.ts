import type { FunctionWords } from "../function-words";

export const openRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ mở email", en: "Email open rate" },
  description: {
    vi: "Phần email gửi thành công được người nhận mở.",
    en: "The share of delivered emails that were opened.",
  },
  formula: { vi: "lượt mở không trùng ÷ email gửi thành công", en: "unique opens ÷ delivered emails" },
  parameters: {
    opens: {
      name: { vi: "lượt_mở", en: "opens" },
      description: {
        vi: "Số người đã mở, mỗi người đếm một lần cho một đợt gửi; một ô hoặc cả vùng, được cộng lại.",
        en: "Recipients who opened, each counted once per mailing; a cell or a range, which is added.",
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
        vi: "lượt mở nhiều hơn email gửi thành công: hãy dùng lượt mở không trùng",
        en: "there are more opens than delivered emails: take unique opens",
      },
    },
  ],
  example: { args: ["4", "8"], result: "0.5" },
  pitfall: {
    vi: "Mẫu số là email gửi thành công, không phải đã gửi. Apple Mail tự tải thư nên lượt mở bị thổi phồng: chỉ nên xem xu hướng.",
    en: "The denominator is what was delivered, not what was sent. Apple Mail loads mails by itself and inflates opens: read the trend only.",
  },
  source: "Mailchimp, About open and click rates",
  stage: "engage",
  departments: ["MKT"],
  searchWords: ["open rate", "email opens", "ty le mo email", "mo thu", "newsletter opens", "who reads our emails"],
};
