import type { FunctionWords } from "../function-words";

export const absenceRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ vắng mặt", en: "Absenteeism rate" },
  description: {
    vi: "Phần ngày công theo lịch bị mất do vắng mặt ngoài kế hoạch.",
    en: "The share of scheduled working days lost to unplanned absence.",
  },
  formula: { vi: "ngày vắng ÷ tổng ngày công theo lịch", en: "absent days ÷ scheduled person-days" },
  parameters: {
    absentDays: {
      name: { vi: "ngày_vắng", en: "absent_days" },
      description: {
        vi: "Số ngày vắng ngoài kế hoạch của mọi nhân viên, nửa ngày là 0,5; một ô hoặc cả vùng, được cộng lại.",
        en: "Unplanned days of absence of all employees, 0.5 for half a day; a cell or a range, which is added.",
      },
    },
    workdays: {
      name: { vi: "ngày_công_theo_lịch", en: "workdays" },
      description: {
        vi: "Tổng số ngày công theo lịch: 20 người, 22 ngày là 440; một ô hoặc cả vùng, được cộng lại.",
        en: "Days that all employees were scheduled to work: 20 people on 22 days are 440; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "ngày vắng lớn hơn ngày công theo lịch", en: "there are more days absent than scheduled" },
    },
  ],
  example: { args: ["5", "200"], result: "0.025" },
  pitfall: {
    vi: "Cả tử số và mẫu số đều là ngày công của mọi người, đừng chia cho số ngày của tháng. Phép năm và thai sản là nghỉ có kế hoạch, không tính.",
    en: "Person-days on both sides: do not divide by the days of the month. Annual and maternity leave are planned and do not count.",
  },
  source: "Statistics Netherlands, Absenteeism rate",
  stage: "support",
  departments: ["HR", "OPS"],
  searchWords: [
    "absenteeism",
    "sick leave",
    "absence rate",
    "vang mat",
    "nghi om",
    "nghi khong phep",
    "ngay cong mat",
    "people off sick",
  ],
};
