import type { FunctionWords } from "../function-words";

export const targetsWords: FunctionWords = {
  name: { vi: "Lộ trình mục tiêu", en: "Milestones of a level" },
  description: {
    vi: "Các mốc đi từ mức hiện nay đến mức mục tiêu, mỗi kỳ một mốc.",
    en: "Milestones on the way from one level to another, one for each period.",
  },
  formula: {
    vi: "đầu + (đích − đầu) × k ÷ số kỳ; tăng đều: đầu × (đích ÷ đầu) ^ (k ÷ số kỳ)",
    en: "start + (end − start) × k ÷ periods; compound: start × (end ÷ start) ^ (k ÷ periods)",
  },
  parameters: {
    start: {
      name: { vi: "mức_đầu", en: "start" },
      description: { vi: "Mức hiện nay; đúng một ô.", en: "The level now; exactly one cell." },
    },
    end: {
      name: { vi: "mức_đích", en: "end" },
      description: {
        vi: "Mức cần đạt sau kỳ cuối, cùng đơn vị; đúng một ô.",
        en: "The level after the last period, in the same unit; exactly one cell.",
      },
    },
    periods: {
      name: { vi: "số_kỳ", en: "periods" },
      description: {
        vi: "Số kỳ từ nay đến đích, số nguyên từ 1 đến 10.000.",
        en: "How many periods lie between, a whole number from 1 to 10,000.",
      },
    },
    method: {
      name: { vi: "cách_tính", en: "method" },
      description: {
        vi: '"tuyến tính" (mặc định): mỗi kỳ thêm một lượng bằng nhau; "tăng đều": mỗi kỳ cùng một tỷ lệ tăng.',
        en: '"linear" (default): the same step each time; "compound": the same growth each time.',
      },
    },
  },
  result: {
    vi: "Một cột, mỗi kỳ một mốc; mốc cuối đúng bằng mức đích.",
    en: "One column, a level for each period; the last is the level aimed at.",
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "số kỳ không phải số nguyên từ 1 đến 10.000, hoặc tăng đều khi mức đầu hay mức đích không lớn hơn 0",
        en: "the periods are not a whole number from 1 to 10,000, or a level is not above 0 by compound",
      },
    },
  ],
  example: { args: ["100", "160", "3"], result: "120; 140; 160" },
  pitfall: {
    vi: "Dành cho mức tại một thời điểm (số khách, MRR, tỷ suất). Doanh thu cả năm thì phải chia bằng PHASE.",
    en: "For levels held at a moment (customers, MRR, a margin). Revenue of a year is split by PHASE.",
  },
  source: "Standard arithmetic of straight-line and constant-growth paths",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["moc muc tieu", "lo trinh", "muc tieu tung thang", "milestone", "target path", "glide path"],
};
