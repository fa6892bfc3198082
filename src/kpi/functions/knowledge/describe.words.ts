import type { FunctionWords } from "../function-words";

export const describeWords: FunctionWords = {
  name: { vi: "Thông tin về KPI", en: "About a KPI" },
  description: {
    vi: "Tên, định nghĩa, công thức và cách dùng của một KPI, để làm nhãn và ghi chú trong bảng.",
    en: "Name, definition, formula and use of a KPI, for labels and notes in a table.",
  },
  formula: { vi: "nội dung của KPI mang mã đó", en: "the text about the KPI with that id" },
  parameters: {
    kpi: {
      name: { vi: "mã_kpi", en: "kpi" },
      description: {
        vi: "Mã của một KPI, như CAC, hoặc của số liệu phải nhập, như REVENUE; đúng một ô.",
        en: "The id of a KPI, such as CAC, or of a figure that is typed, such as REVENUE; exactly one cell.",
      },
    },
    field: {
      name: { vi: "trường", en: "field" },
      description: {
        vi: '"tên" (mặc định), "định nghĩa", "công thức", "đơn vị", "chiều", "tần suất", "khía cạnh", "theo dõi" (lấy số liệu ở đâu) hoặc "hành động" (làm gì khi lệch).',
        en: '"name" (default), "definition", "formula", "unit", "direction", "frequency", "perspective", "track" (where the figures come from) or "action" (what to do when off target).',
      },
    },
    lang: {
      name: { vi: "ngôn_ngữ", en: "lang" },
      description: { vi: '"tiếng Việt" (mặc định) hoặc "tiếng Anh".', en: '"vi" (Vietnamese, default) or "en".' },
    },
  },
  errors: [{ code: "#N/A", when: { vi: "không có KPI nào mang mã này", en: "no KPI has this id" } }],
  example: { args: ['"CAC"', "", '"en"'], result: "Customer acquisition cost" },
  pitfall: {
    vi: "Định nghĩa ở đây là mặc định của hàm. Nếu đổi lựa chọn của hàm (mẫu số khác, chẳng hạn), hãy ghi rõ cạnh con số.",
    en: "The definition is that of the function's defaults. Where you choose another option (another denominator, say), note it beside the figure.",
  },
  source: "The catalogue of KPIs of this add-in",
  stage: "manage",
  departments: ["EXEC"],
  searchWords: [
    "dinh nghia",
    "y nghia",
    "giai thich",
    "cong thuc kpi",
    "ten kpi",
    "tu dien kpi",
    "glossary",
    "what is",
    "meaning",
  ],
};
