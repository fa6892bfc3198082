import type { FunctionWords } from "../function-words";

export const pipelineCoverageWords: FunctionWords = {
  name: { vi: "Độ phủ cơ hội bán hàng", en: "Pipeline coverage" },
  description: {
    vi: "Giá trị cơ hội đang mở gấp bao nhiêu lần phần mục tiêu doanh số còn thiếu.",
    en: "How many times the open opportunities cover what is missing to the sales target.",
  },
  formula: { vi: "giá trị cơ hội mở ÷ mục tiêu còn lại", en: "open pipeline ÷ remaining target" },
  parameters: {
    pipeline: {
      name: { vi: "cơ_hội_mở", en: "open_pipeline" },
      description: {
        vi: "Giá trị các cơ hội đang mở dự kiến chốt trong kỳ, theo một loại tiền, số liệu mới nhất; đúng một ô.",
        en: "Value of the open opportunities due in the period, in one currency, as it stands today; exactly one cell.",
      },
    },
    remainingTarget: {
      name: { vi: "mục_tiêu_còn_lại", en: "remaining_target" },
      description: {
        vi: "Mục tiêu doanh số trừ phần đã bán, cùng loại tiền; đúng một ô.",
        en: "Sales target less what is sold already, in the same currency; exactly one cell.",
      },
    },
  },
  errors: [
    {
      code: "#N/A",
      when: {
        vi: "mục tiêu còn lại từ 0 trở xuống, tức là đã đạt mục tiêu",
        en: "the remaining target is 0 or less: the target is met",
      },
    },
  ],
  example: { args: ["900", "300"], result: "3" },
  pitfall: {
    vi: "Độ phủ cần có là 1 ÷ tỷ lệ thắng: thắng 25 % thì cần 4 lần, không phải ai cũng 3 lần. Cơ hội chốt sau kỳ này không tính.",
    en: "The cover you need is 1 ÷ win rate: 4 times at 25 %, not 3 times for everyone. Opportunities that close later do not count.",
  },
  source: "Standard management definition",
  stage: "engage",
  departments: ["SALES"],
  searchWords: [
    "pipeline coverage",
    "pipeline",
    "do phu co hoi",
    "du co hoi de dat chi tieu",
    "co hoi ban hang",
    "enough deals to reach the target",
  ],
};
