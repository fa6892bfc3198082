import type { FunctionWords } from "../function-words";

export const statusWords: FunctionWords = {
  name: { vi: "Đèn tình trạng", en: "Traffic light" },
  description: {
    vi: "Xanh, vàng hay đỏ: so với mục tiêu và mức tối thiểu.",
    en: "Green, amber or red, held against target and minimum.",
  },
  formula: {
    vi: "xanh từ mục tiêu, vàng từ mức tối thiểu, còn lại đỏ",
    en: "green from the target, amber from the minimum, else red",
  },
  parameters: {
    actual: {
      name: { vi: "thực_tế", en: "actual" },
      description: { vi: "Kết quả thực tế; để trống là chưa có số liệu.", en: "What was reached; blank for no data." },
    },
    target: {
      name: { vi: "mục_tiêu", en: "target" },
      description: {
        vi: "Mục tiêu, cùng đơn vị; đúng một ô.",
        en: "What was aimed at, in the same unit; exactly one cell.",
      },
    },
    minimum: {
      name: { vi: "mức_tối_thiểu", en: "minimum" },
      description: {
        vi: "Mức chấp nhận được; bỏ trống thì dùng dung sai.",
        en: "What is still acceptable; the tolerance is used when left out.",
      },
    },
    direction: {
      name: { vi: "chiều_tốt", en: "direction" },
      description: {
        vi: '"cao" (mặc định) hoặc "thấp"; có mức tối thiểu thì tự suy ra.',
        en: '"higher" (default) or "lower"; inferred when there is a minimum.',
      },
    },
    tolerance: {
      name: { vi: "dung_sai", en: "tolerance" },
      description: {
        vi: "Bề rộng vùng vàng, phần của mục tiêu từ 0 đến 1; mặc định 0,1.",
        en: "Width of the amber band, a fraction of the target from 0 to 1; 0.1 when left out.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "chiều tốt trái với mức tối thiểu và mục tiêu",
        en: "the direction contradicts minimum and target",
      },
    },
  ],
  example: { args: ["0.07", "0.05", "0.1"], result: "amber" },
  pitfall: {
    vi: "Kết quả là mã tiếng Anh (green, amber, red, nodata) để công thức khác dùng được ở mọi ngôn ngữ.",
    en: "The result is a word of code (green, amber, red, nodata), so that other formulas work in every language.",
  },
  source: "Value-based light as in ClearPoint status rules; decision of this product",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["den giao thong", "xanh vang do", "tinh trang kpi", "traffic light", "rag status", "on target"],
};
