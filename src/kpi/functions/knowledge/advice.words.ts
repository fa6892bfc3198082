import type { FunctionWords } from "../function-words";

export const adviceWords: FunctionWords = {
  name: { vi: "Gợi ý hành động", en: "Advice for a KPI" },
  description: {
    vi: "Việc nên làm với một KPI theo trạng thái của nó: khi lệch mục tiêu, khi chưa có số liệu.",
    en: "What to do about a KPI by its status: when it is off target, when it has no figures.",
  },
  formula: {
    vi: "vàng hoặc đỏ: hành động; chưa có số liệu: cách theo dõi; xanh: để trống",
    en: "amber or red: what to do; no data: where to get the figures; green: empty",
  },
  parameters: {
    kpi: {
      name: { vi: "mã_kpi", en: "kpi" },
      description: {
        vi: "Mã của một KPI, như CAC, hoặc của số liệu phải nhập, như REVENUE; đúng một ô.",
        en: "The id of a KPI, such as CAC, or of a figure that is typed, such as REVENUE; exactly one cell.",
      },
    },
    status: {
      name: { vi: "trạng_thái", en: "status" },
      description: {
        vi: '"xanh", "vàng", "đỏ" hoặc "chưa có số liệu"; nhận cả kết quả của hàm STATUS.',
        en: '"green", "amber", "red" or "nodata", as STATUS gives it.',
      },
    },
    lang: {
      name: { vi: "ngôn_ngữ", en: "lang" },
      description: { vi: '"tiếng Việt" (mặc định) hoặc "tiếng Anh".', en: '"vi" (Vietnamese, default) or "en".' },
    },
  },
  errors: [{ code: "#N/A", when: { vi: "không có KPI nào mang mã này", en: "no KPI has this id" } }],
  example: {
    args: ['"CAC"', '"red"', '"en"'],
    result: "Rising: drop costly channels, lift conversion, shorten the sales cycle, use referrals.",
  },
  pitfall: {
    vi: "Gợi ý là điểm xuất phát, không phải chẩn đoán: hãy xem số liệu theo nhóm và theo kỳ trước khi quyết định.",
    en: "Advice is where to start, not a diagnosis: look at the figures by group and by period before deciding.",
  },
  source: "The catalogue of KPIs of this add-in",
  stage: "manage",
  departments: ["EXEC"],
  searchWords: [
    "goi y",
    "hanh dong",
    "nen lam gi",
    "cai thien",
    "khuyen nghi",
    "recommendation",
    "what to do",
    "next step",
  ],
};
