import type { FunctionWords } from "../function-words";

export const paceWords: FunctionWords = {
  name: { vi: "Nhịp thực hiện so với kế hoạch năm", en: "Pace against the annual target" },
  description: {
    vi: "Lũy kế đến nay so với phần mục tiêu lẽ ra phải đạt; 1 là đúng kế hoạch.",
    en: "What was reached to date over what was due by now; 1 is on plan.",
  },
  formula: {
    vi: "lũy kế thực tế ÷ (mục tiêu năm × tỷ phần phải đạt đến nay)",
    en: "actual to date ÷ (annual target × share due by now)",
  },
  parameters: {
    actualToDate: {
      name: { vi: "lũy_kế_thực_tế", en: "actual_to_date" },
      description: { vi: "Lũy kế từ đầu năm; đúng một ô.", en: "Reached since the year began; exactly one cell." },
    },
    annualTarget: {
      name: { vi: "mục_tiêu_năm", en: "annual_target" },
      description: {
        vi: "Mục tiêu cả năm, cùng đơn vị; đúng một ô.",
        en: "Target of the whole year, in the same unit; exactly one cell.",
      },
    },
    periodsDone: {
      name: { vi: "số_kỳ_đã_qua", en: "periods_done" },
      description: { vi: "Số kỳ đã qua, số nguyên từ 1.", en: "Periods that have passed, a whole number from 1." },
    },
    periods: {
      name: { vi: "tổng_số_kỳ", en: "periods" },
      description: { vi: "Số kỳ trong năm; mặc định 12.", en: "Periods in the year; 12 when left out." },
    },
    shape: {
      name: { vi: "mẫu_mùa_vụ", en: "shape" },
      description: {
        vi: "Vùng số liệu một năm trước, mỗi kỳ một ô; bỏ trống là chia đều.",
        en: "Values of an earlier year, one cell for each period; an even plan when left out.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "số kỳ đã qua không nằm trong khoảng từ 1 đến tổng số kỳ, hoặc mẫu mùa vụ có số âm",
        en: "the periods done are not among the periods, or a value of the shape is negative",
      },
    },
    {
      code: "#VALUE!",
      when: { vi: "mẫu mùa vụ không có đúng mỗi kỳ một ô", en: "the shape does not have one cell for each period" },
    },
    { code: "#N/A", when: { vi: "mẫu mùa vụ có ô trống", en: "the shape has a blank" } },
    {
      code: "#DIV/0!",
      when: { vi: "mục tiêu hoặc phần phải đạt đến nay bằng 0", en: "the target, or what is due by now, is 0" },
    },
  ],
  example: { args: ["100", "1000", "1", "4", "{10,20,30,40}"], result: "1" },
  pitfall: {
    vi: "Chia đều là báo động giả cho ngành có mùa vụ: quý I thường chỉ đạt 10 % cả năm thì đạt 10 % là đúng kế hoạch, không phải 0,4.",
    en: "An even plan raises false alarms in a seasonal business: a first quarter that normally brings 10 % is on plan at 10 %, not at 0.4.",
  },
  source: "Standard pacing of budgets; seasonal form is a decision of this product",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["tien do nam", "luy ke so ke hoach", "dung tien do", "pacing", "year to date vs target", "on track"],
};
