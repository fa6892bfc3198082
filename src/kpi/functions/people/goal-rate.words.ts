import type { FunctionWords } from "../function-words";

export const goalRateWords: FunctionWords = {
  name: { vi: "Mức hoàn thành mục tiêu của đội", en: "Team goal completion" },
  description: {
    vi: "Phần mục tiêu đến hạn trong kỳ đã đạt được.",
    en: "The share of the goals due in the period that were reached.",
  },
  formula: { vi: "mục tiêu đạt ÷ mục tiêu đến hạn", en: "achieved ÷ due" },
  parameters: {
    achieved: {
      name: { vi: "mục_tiêu_đạt", en: "achieved" },
      description: {
        vi: "Số mục tiêu đạt trong kỳ; đạt một nửa tính 0,5; một ô hoặc cả vùng, được cộng lại.",
        en: "Goals reached, 0.5 for one half done; a cell or a range, which is added.",
      },
    },
    due: {
      name: { vi: "mục_tiêu_đến_hạn", en: "due" },
      description: {
        vi: "Số mục tiêu đến hạn trong cùng kỳ, đạt hay chưa đạt; một ô hoặc cả vùng, được cộng lại.",
        en: "Goals due in the same period, reached or not; a cell or a range, which is added.",
      },
    },
  },
  errors: [{ code: "#NUM!", when: { vi: "mục tiêu đạt lớn hơn mục tiêu đến hạn", en: "more was reached than due" } }],
  example: { args: ["7", "10"], result: "0.7" },
  pitfall: {
    vi: "Bỏ mục tiêu không đạt ra khỏi số đến hạn thì tỷ lệ luôn đẹp: chốt danh sách từ đầu kỳ. Đạt 100 % mọi kỳ thường nghĩa là mục tiêu đặt quá dễ.",
    en: "With missed goals taken off the list, the rate always looks good: settle what is due when the period begins. 100 % every time mostly says that goals are too easy.",
  },
  source: "Standard management definition",
  stage: "support",
  departments: ["HR", "EXEC"],
  searchWords: [
    "okr",
    "goal completion",
    "key results",
    "hoan thanh muc tieu",
    "dat muc tieu",
    "ket qua then chot",
    "goals reached",
  ],
};
