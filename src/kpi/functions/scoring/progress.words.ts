import type { FunctionWords } from "../function-words";

export const progressWords: FunctionWords = {
  name: { vi: "Tiến độ so với hiện trạng", en: "Progress from a baseline" },
  description: {
    vi: "Đã đi được bao nhiêu phần quãng đường từ hiện trạng ban đầu đến mục tiêu.",
    en: "How much of the way from the baseline to the target has been covered.",
  },
  formula: {
    vi: "(thực tế − hiện trạng ban đầu) ÷ (mục tiêu − hiện trạng ban đầu)",
    en: "(actual − baseline) ÷ (target − baseline)",
  },
  parameters: {
    actual: {
      name: { vi: "thực_tế", en: "actual" },
      description: { vi: "Kết quả hiện nay; đúng một ô.", en: "Where it stands now; exactly one cell." },
    },
    baseline: {
      name: { vi: "hiện_trạng_ban_đầu", en: "baseline" },
      description: { vi: "Kết quả lúc bắt đầu; đúng một ô.", en: "Where it began; exactly one cell." },
    },
    target: {
      name: { vi: "mục_tiêu", en: "target" },
      description: { vi: "Mục tiêu cần đến; đúng một ô.", en: "Where it is to arrive; exactly one cell." },
    },
  },
  errors: [
    {
      code: "#DIV/0!",
      when: { vi: "hiện trạng ban đầu bằng mục tiêu", en: "baseline and target are equal" },
    },
  ],
  example: { args: ["130", "100", "150"], result: "0.6" },
  pitfall: {
    vi: "Tiến độ 50 % giữa năm chưa chắc là đúng kế hoạch: hãy so với mốc của kỳ đó (TARGETS, PACE).",
    en: "Half of the way by the middle of the year need not be on plan: compare with the milestone of the period (TARGETS, PACE).",
  },
  source: "BSC Designer, progress (baseline and target) as opposed to performance",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["tien do", "hien trang", "cai thien", "baseline", "progress to target", "improvement"],
};
