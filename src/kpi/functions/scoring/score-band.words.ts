import type { FunctionWords } from "../function-words";

export const scoreBandWords: FunctionWords = {
  name: { vi: "Điểm theo thang mốc", en: "Banded score" },
  description: {
    vi: "Quy kết quả ra điểm theo một bảng mốc: nội suy giữa các mốc, hoặc theo từng bậc.",
    en: "Turns a result into a score by a table of breakpoints: in straight lines between them, or by steps.",
  },
  formula: {
    vi: "điểm tại mốc trước + (điểm tại mốc sau − điểm tại mốc trước) × phần quãng đường đã đi giữa hai mốc",
    en: "score at the breakpoint before + (score at the next − score before) × share of the way between them",
  },
  parameters: {
    actual: {
      name: { vi: "thực_tế", en: "actual" },
      description: { vi: "Kết quả thực tế; đúng một ô.", en: "What was reached; exactly one cell." },
    },
    breakpoints: {
      name: { vi: "các_mốc", en: "breakpoints" },
      description: {
        vi: "Vùng các mốc, ít nhất hai, tăng dần; nếu càng thấp càng tốt thì có thể ghi giảm dần.",
        en: "Range of at least two breakpoints, rising; they may fall where lower is better.",
      },
    },
    scores: {
      name: { vi: "điểm_tại_mốc", en: "scores" },
      description: {
        vi: "Vùng điểm tại từng mốc, cùng kích thước, theo thang điểm bất kỳ.",
        en: "Range of the score at each breakpoint, of the same size, on any scale.",
      },
    },
    method: {
      name: { vi: "cách_tính", en: "method" },
      description: {
        vi: '"tuyến tính" (mặc định) hoặc theo "bậc": lấy điểm của mốc cuối cùng đã đạt.',
        en: '"linear" (default) or by "step": the score of the last breakpoint that was reached.',
      },
    },
  },
  errors: [
    { code: "#VALUE!", when: { vi: "chỉ có một mốc", en: "there is only one breakpoint" } },
    { code: "#N/A", when: { vi: "có mốc hoặc điểm bị bỏ trống", en: "a breakpoint or a score is blank" } },
    {
      code: "#NUM!",
      when: { vi: "các mốc không tăng dần hoặc giảm dần", en: "the breakpoints do not rise or fall throughout" },
    },
  ],
  example: { args: ["50", "{0,200}", "{0,100}"], result: "25" },
  pitfall: {
    vi: "Dưới mốc đầu vẫn được điểm của mốc đầu: muốn 0 điểm, hãy ghi một mốc đầu có điểm 0.",
    en: "Below the first breakpoint the first score still counts: for 0 there, begin with a breakpoint that scores 0.",
  },
  source: "Microsoft Office PerformancePoint, banding by value; Spider Impact, scoring types",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["thang diem", "bang diem", "thuong theo bac", "noi suy", "score band", "step score", "met or not"],
};
