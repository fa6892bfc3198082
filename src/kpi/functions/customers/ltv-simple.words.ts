import type { FunctionWords } from "../function-words";

export const ltvSimpleWords: FunctionWords = {
  name: { vi: "Giá trị vòng đời theo số kỳ gắn bó", en: "Lifetime value by lifespan" },
  description: {
    vi: "Một khách mang lại bao nhiêu trong suốt thời gian gắn bó.",
    en: "What one customer brings for as long as they stay.",
  },
  formula: {
    vi: "giá trị mỗi lần mua × số lần mua mỗi kỳ × số kỳ gắn bó × biên lợi nhuận gộp",
    en: "value per purchase × purchases per period × periods × gross margin",
  },
  parameters: {
    value: {
      name: { vi: "giá_trị_mỗi_lần_mua", en: "value" },
      description: {
        vi: "Giá trị bình quân một lần mua, theo một loại tiền; đúng một ô.",
        en: "Average value of one purchase, in one currency; exactly one cell.",
      },
    },
    frequency: {
      name: { vi: "số_lần_mua_mỗi_kỳ", en: "frequency" },
      description: {
        vi: "Số lần mua bình quân trong một kỳ; đúng một ô.",
        en: "Purchases per period, on average; exactly one cell.",
      },
    },
    lifespan: {
      name: { vi: "số_kỳ_gắn_bó", en: "lifespan" },
      description: {
        vi: "Số kỳ cùng độ dài mà khách gắn bó; đúng một ô.",
        en: "How many periods of that length a customer stays; exactly one cell.",
      },
    },
    grossMargin: {
      name: { vi: "biên_lợi_nhuận_gộp", en: "gross_margin" },
      description: {
        vi: "Biên lợi nhuận gộp (0,213 là 21,3 %), bỏ trống là 1, tức tính theo doanh thu; đúng một ô.",
        en: "Gross margin (0.213 is 21.3 %), 1 when left out, for revenue; exactly one cell.",
      },
    },
  },
  example: { args: ["50", "12", "3", "0.4"], result: "720" },
  pitfall: {
    vi: "Không có biên lợi nhuận gộp thì kết quả là doanh thu trọn đời, không được đem so với CAC. Số kỳ gắn bó đoán theo cảm tính quyết định cả con số: nên lấy 1 ÷ tỷ lệ rời bỏ bằng hàm LIFESPAN.",
    en: "Without a margin it is lifetime revenue, which must not be held against CAC. A guessed lifespan decides the whole number: take 1 ÷ churn, which LIFESPAN gives.",
  },
  source: "Starbucks lifetime value case, with the figures of KISSmetrics",
  stage: "finance",
  departments: ["MKT", "FIN"],
  searchWords: [
    "simple ltv",
    "historic clv",
    "lifetime revenue",
    "doanh thu tron doi",
    "khach chi tieu ca doi",
    "gia tri vong doi don gian",
    "customer spends in total",
  ],
};
