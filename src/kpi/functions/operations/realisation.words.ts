import type { FunctionWords } from "../function-words";

export const realisationWords: FunctionWords = {
  name: { vi: "Tỷ lệ giá trị được xuất hóa đơn (realisation)", en: "Realisation rate" },
  description: {
    vi: "Trong giá trị giờ công tính theo đơn giá chuẩn, bao nhiêu phần được xuất hóa đơn.",
    en: "How much of the standard value of the work was billed.",
  },
  formula: { vi: "giá trị xuất hóa đơn ÷ giá trị chuẩn", en: "billed ÷ standard value" },
  parameters: {
    billed: {
      name: { vi: "xuất_hóa_đơn", en: "billed" },
      description: {
        vi: "Giá trị đã xuất hóa đơn cho giờ công của kỳ, chưa gồm VAT, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Value billed for the hours of the period, before VAT, in one currency; a cell or a range, which is added.",
      },
    },
    standardValue: {
      name: { vi: "giá_trị_chuẩn", en: "standard_value" },
      description: {
        vi: "Giờ tính phí nhân đơn giá chuẩn của cùng kỳ, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Billable hours at standard rates in the same period, in the same currency; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["184", "200"], result: "0.92" },
  pitfall: {
    vi: "Hóa đơn thường ra sau giờ công một tháng: ghép đúng hóa đơn với giờ của nó. Hợp đồng trọn gói thì dùng giá trị công việc đã hoàn thành thay cho số xuất hóa đơn.",
    en: "Invoices follow the hours by a month: match each with its own hours. For fixed-fee work use the value earned instead of what was billed.",
  },
  source: "Wrike, utilisation and realisation",
  stage: "finance",
  departments: ["OPS", "FIN"],
  searchWords: [
    "xuat hoa don",
    "gia tri duoc thanh toan",
    "giam gia cho khach",
    "realization",
    "realization rate",
    "billing rate achieved",
    "write offs",
  ],
};
