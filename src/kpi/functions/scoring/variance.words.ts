import type { FunctionWords } from "../function-words";

export const varianceWords: FunctionWords = {
  name: { vi: "Chênh lệch so với kế hoạch", en: "Variance from plan" },
  description: {
    vi: "Hơn hay kém mục tiêu bao nhiêu; số dương luôn là có lợi.",
    en: "How far above or below target; positive is always favourable.",
  },
  formula: {
    vi: "thực tế − mục tiêu; càng thấp càng tốt: mục tiêu − thực tế; theo phần trăm: chia cho |mục tiêu|",
    en: "actual − target; where lower is better: target − actual; as per cent: divided by |target|",
  },
  parameters: {
    actual: {
      name: { vi: "thực_tế", en: "actual" },
      description: { vi: "Kết quả thực tế; đúng một ô.", en: "What was reached; exactly one cell." },
    },
    target: {
      name: { vi: "mục_tiêu", en: "target" },
      description: {
        vi: "Mục tiêu hoặc kế hoạch, cùng đơn vị; đúng một ô.",
        en: "Target or plan, in the same unit; exactly one cell.",
      },
    },
    direction: {
      name: { vi: "chiều_tốt", en: "direction" },
      description: {
        vi: '"cao" (mặc định) hoặc "thấp" cho chi phí, lỗi, thời gian chờ.',
        en: '"higher" (default), or "lower" for costs, defects, waiting time.',
      },
    },
    output: {
      name: { vi: "kiểu", en: "as" },
      description: {
        vi: '"chênh lệch" theo đơn vị gốc (mặc định) hoặc "phần trăm" của mục tiêu.',
        en: '"abs", in the unit of the figures (default), or "pct", a fraction of the target.',
      },
    },
  },
  errors: [
    {
      code: "#DIV/0!",
      when: { vi: "tính phần trăm khi mục tiêu bằng 0", en: "as per cent of a target of 0" },
    },
  ],
  example: { args: ["110", "100", '"lower"'], result: "-10" },
  pitfall: {
    vi: "Chi phí vượt kế hoạch là chênh lệch bất lợi: nhớ chọn chiều tốt là thấp, nếu không dấu sẽ ngược.",
    en: "Cost above plan is unfavourable: say that lower is better, or the sign is the wrong way round.",
  },
  source: "Standard management accounting: favourable and adverse variances",
  stage: "manage",
  departments: ["FIN", "EXEC"],
  searchWords: [
    "chenh lech",
    "so voi ke hoach",
    "vuot ngan sach",
    "plan vs actual",
    "budget variance",
    "thuc te so ke hoach",
  ],
};
