import type { FunctionWords } from "../function-words";

export const ltvDiscountedWords: FunctionWords = {
  name: { vi: "Giá trị vòng đời chiết khấu", en: "Discounted lifetime value" },
  description: {
    vi: "Giá trị hiện tại của lợi nhuận mà một khách mang lại cho đến khi rời bỏ.",
    en: "Today's value of the margins that a customer brings until leaving.",
  },
  formula: {
    vi: "lợi nhuận mỗi kỳ × (1 + chiết khấu) ÷ (1 + chiết khấu − giữ chân); không gồm kỳ đầu: lợi nhuận mỗi kỳ × giữ chân ÷ (1 + chiết khấu − giữ chân)",
    en: "margin × (1 + discount) ÷ (1 + discount − retention); first margin excluded: margin × retention ÷ (1 + discount − retention)",
  },
  parameters: {
    profitPerPeriod: {
      name: { vi: "lợi_nhuận_mỗi_kỳ", en: "profit_per_period" },
      description: {
        vi: "Lợi nhuận gộp một khách mỗi kỳ, đã trừ chi phí giữ chân, theo một loại tiền; đúng một ô.",
        en: "Margin per customer and period after the cost of keeping them, in one currency; exactly one cell.",
      },
    },
    retention: {
      name: { vi: "tỷ_lệ_giữ_chân", en: "retention" },
      description: {
        vi: "Tỷ lệ giữ chân mỗi kỳ, từ 0 đến 1 (0,8 là 80 %); đúng một ô.",
        en: "Retention per period, from 0 to 1 (0.8 is 80 %); exactly one cell.",
      },
    },
    discount: {
      name: { vi: "tỷ_lệ_chiết_khấu", en: "discount" },
      description: {
        vi: "Tỷ lệ chiết khấu của kỳ có cùng độ dài (0,01 là 1 %); đúng một ô.",
        en: "Discount rate per period of the same length (0.01 is 1 %); exactly one cell.",
      },
    },
    first: {
      name: { vi: "khoản_đầu", en: "first" },
      description: {
        vi: 'Khoản lợi nhuận đầu tiên: "gồm kỳ đầu" (mặc định) hoặc "không gồm kỳ đầu".',
        en: 'The first margin: "included" (default) or "excluded".',
      },
    },
  },
  errors: [
    { code: "#DIV/0!", when: { vi: "giữ chân bằng 1 và chiết khấu bằng 0", en: "retention is 1 and the discount 0" } },
  ],
  example: { args: ["100", "0.75", "0"], result: "400" },
  pitfall: {
    vi: "Nguồn tài liệu khác nhau ở khoản đầu tiên: cùng 100 mỗi kỳ, giữ chân 75 %, không chiết khấu, hai cách cho 400 và 300. Lãi suất năm dùng cho kỳ tháng, hoặc lợi nhuận cả đời nhân thêm hệ số này, đều sai.",
    en: "Sources differ on the first margin: 100 a period, 75 % kept and no discount give 400 or 300. A yearly discount rate on monthly margins is wrong, and so is a lifetime margin multiplied by this factor again.",
  },
  source: "UVA Darden, Applying the CLV formula: Netflix (first margin included)",
  stage: "finance",
  departments: ["FIN", "MKT"],
  searchWords: [
    "ltvdcf",
    "discounted clv",
    "clv dcf",
    "present value of a customer",
    "gia tri hien tai",
    "chiet khau dong tien",
    "ltv chiet khau",
  ],
};
