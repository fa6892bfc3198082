import type { FunctionWords } from "../function-words";

export const scoreWords: FunctionWords = {
  name: { vi: "Điểm hiệu suất", en: "Performance score" },
  description: {
    vi: "Kết quả đứng ở đâu giữa mức tối thiểu (0) và mục tiêu (1).",
    en: "Where a result stands between the minimum (0) and the target (1).",
  },
  formula: {
    vi: "(thực tế − mức tối thiểu) ÷ (mục tiêu − mức tối thiểu), từ 0 đến mức trần",
    en: "(actual − minimum) ÷ (target − minimum), from 0 to the cap",
  },
  parameters: {
    actual: {
      name: { vi: "thực_tế", en: "actual" },
      description: { vi: "Kết quả thực tế; đúng một ô.", en: "What was reached; exactly one cell." },
    },
    target: {
      name: { vi: "mục_tiêu", en: "target" },
      description: {
        vi: "Mục tiêu, được điểm 1; số bất kỳ, cùng đơn vị với thực tế.",
        en: "What was aimed at, which scores 1; any number, in the unit of the actual.",
      },
    },
    minimum: {
      name: { vi: "mức_tối_thiểu", en: "minimum" },
      description: {
        vi: "Mức còn chấp nhận được, được điểm 0; lớn hơn mục tiêu nếu càng thấp càng tốt.",
        en: "What is still acceptable, which scores 0; above the target where lower is better.",
      },
    },
    cap: {
      name: { vi: "mức_trần", en: "cap" },
      description: {
        vi: "Điểm cao nhất, từ 1 trở lên; mặc định 1,2 là 120 %.",
        en: "The highest score, 1 or more; 1.2, which is 120 %, when left out.",
      },
    },
    direction: {
      name: { vi: "chiều_tốt", en: "direction" },
      description: {
        vi: 'Chỉ để kiểm tra: "cao" hoặc "thấp"; bỏ trống thì suy ra từ mức tối thiểu và mục tiêu.',
        en: 'Only to check by: "higher" or "lower"; inferred from minimum and target when left out.',
      },
    },
  },
  errors: [
    {
      code: "#DIV/0!",
      when: {
        vi: "mức tối thiểu bằng mục tiêu: muốn điểm chỉ là 0 hoặc 1, hãy dùng SCOREBAND theo bậc",
        en: "minimum and target are equal: for a score that is either 0 or 1 use SCOREBAND by steps",
      },
    },
    {
      code: "#NUM!",
      when: {
        vi: "chiều tốt trái với mức tối thiểu và mục tiêu, hoặc mức trần nhỏ hơn 1",
        en: "the direction contradicts minimum and target, or the cap is below 1",
      },
    },
  ],
  example: { args: ["85", "100", "50"], result: "0.7" },
  pitfall: {
    vi: "Mức tối thiểu sát mục tiêu làm điểm nhảy mạnh: kém một chút đã về 0. Hãy đặt mức tối thiểu là kết quả thật sự không thể chấp nhận.",
    en: "A minimum close to the target makes scores jump: a little less is 0 already. Set it where a result is truly unacceptable.",
  },
  source: "NICE, linear score between worst and best; decision of this product on the cap",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["cham diem kpi", "diem kpi", "muc toi thieu", "kpi score", "performance score", "threshold and target"],
};
