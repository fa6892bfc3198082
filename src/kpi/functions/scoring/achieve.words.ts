import type { FunctionWords } from "../function-words";

export const achieveWords: FunctionWords = {
  name: { vi: "% hoàn thành", en: "Achievement (% of target)" },
  description: { vi: "Đã đạt bao nhiêu phần của mục tiêu.", en: "How much of a target was reached." },
  formula: {
    vi: "thực tế ÷ mục tiêu; càng thấp càng tốt: 2 − thực tế ÷ mục tiêu",
    en: "actual ÷ target; where lower is better: 2 − actual ÷ target",
  },
  parameters: {
    actual: {
      name: { vi: "thực_tế", en: "actual" },
      description: { vi: "Kết quả thực tế; đúng một ô.", en: "What was reached; exactly one cell." },
    },
    target: {
      name: { vi: "mục_tiêu", en: "target" },
      description: {
        vi: "Mục tiêu, lớn hơn 0, cùng đơn vị; đúng một ô.",
        en: "What was aimed at, above 0, in the same unit; exactly one cell.",
      },
    },
    direction: {
      name: { vi: "chiều_tốt", en: "direction" },
      description: { vi: '"cao" (mặc định) hoặc "thấp".', en: '"higher" (default) or "lower".' },
    },
    cap: {
      name: { vi: "mức_trần", en: "cap" },
      description: {
        vi: "Kết quả cao nhất, ví dụ 1,2 là 120 %; bỏ trống là không có trần.",
        en: "The highest result, such as 1.2 for 120 %; no cap when left out.",
      },
    },
    method: {
      name: { vi: "cách_tính", en: "method" },
      description: {
        vi: 'Khi càng thấp càng tốt: "đối xứng" (mặc định) hoặc "nghịch đảo".',
        en: 'Where lower is better: "mirror" (default) or "inverse".',
      },
    },
  },
  errors: [
    {
      code: "#DIV/0!",
      when: {
        vi: "theo cách nghịch đảo khi thực tế bằng 0",
        en: "the actual is 0 by the inverse method",
      },
    },
  ],
  example: { args: ["920", "1000"], result: "0.92" },
  pitfall: {
    vi: "Mục tiêu bằng 0 hoặc âm thì tỷ số vô nghĩa: hãy chấm điểm theo mức tối thiểu.",
    en: "For a target of zero or below the quotient has no meaning: score against a minimum.",
  },
  source: "Vietnamese practice (% hoàn thành); SAP Strategy Management achievement",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: [
    "ty le hoan thanh",
    "phan tram hoan thanh",
    "dat chi tieu",
    "achievement",
    "attainment",
    "percent of target",
  ],
};
