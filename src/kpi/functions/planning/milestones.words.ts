import type { FunctionWords } from "../function-words";

export const milestonesWords: FunctionWords = {
  name: { vi: "Mục tiêu nhiều năm theo kỳ", en: "Multi-year target by period" },
  description: {
    vi: "Từ mục tiêu vài năm tới suy ra mục tiêu từng năm, rồi từng tháng hoặc quý.",
    en: "Breaks a target some years ahead down into years, and these into months or quarters.",
  },
  formula: {
    vi: "năm k: gốc × (mục tiêu ÷ gốc) ^ (k ÷ số năm); trong năm: theo mùa vụ hoặc tăng đều",
    en: "year k: base × (target ÷ base) ^ (k ÷ years); within it: by shape, or in even growth",
  },
  parameters: {
    baseYear: {
      name: { vi: "năm_gốc", en: "base_year" },
      description: {
        vi: "Thực hiện của năm gốc, lớn hơn 0; đúng một ô.",
        en: "What the last full year came to, above 0; exactly one cell.",
      },
    },
    targetYear: {
      name: { vi: "năm_đích", en: "target_year" },
      description: {
        vi: "Mục tiêu của năm cuối, lớn hơn 0; đúng một ô.",
        en: "What the final year is to come to, above 0; exactly one cell.",
      },
    },
    years: {
      name: { vi: "số_năm", en: "years" },
      description: {
        vi: "Số năm từ năm gốc đến năm cuối, số nguyên từ 1.",
        en: "How many years lie between, a whole number from 1.",
      },
    },
    perYear: {
      name: { vi: "số_kỳ_mỗi_năm", en: "per_year" },
      description: {
        vi: "Mỗi năm mấy kỳ: 12 là tháng (mặc định), 4 là quý.",
        en: "Periods in a year: 12 for months (default), 4 for quarters.",
      },
    },
    shape: {
      name: { vi: "mẫu_mùa_vụ", en: "shape" },
      description: {
        vi: "Vùng số liệu một năm trước, mỗi kỳ một ô; bỏ trống là tăng đều.",
        en: "Values of an earlier year, one cell for each period; even growth when left out.",
      },
    },
    decimals: {
      name: { vi: "số_lẻ", en: "decimals" },
      description: {
        vi: "Làm tròn đến mấy số lẻ, từ 0 đến 10, mà vẫn giữ đúng tổng từng năm; bỏ trống là không làm tròn.",
        en: "Rounds to so many decimals, 0 to 10, and keeps the sum of each year; not rounded when left out.",
      },
    },
  },
  result: {
    vi: "Mỗi kỳ một dòng: năm thứ mấy, kỳ thứ mấy, mục tiêu của kỳ, lũy kế trong năm.",
    en: "One row per period: year and period counted from 1, target, total of the year by then.",
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "năm gốc hoặc năm đích không lớn hơn 0, số năm hay số kỳ không phải số nguyên từ 1, hoặc cả thảy hơn 10.000 kỳ",
        en: "base or target is not above 0, years or periods are not whole numbers from 1, or they come to more than 10,000",
      },
    },
    {
      code: "#VALUE!",
      when: { vi: "mẫu mùa vụ không có đúng mỗi kỳ một ô", en: "the shape does not have one cell for each period" },
    },
    { code: "#N/A", when: { vi: "mẫu mùa vụ có ô trống", en: "the shape has a blank" } },
    { code: "#DIV/0!", when: { vi: "mẫu mùa vụ cộng lại bằng 0", en: "the shape adds up to 0" } },
  ],
  example: {
    args: ["1000", "1200", "1", "4", "{10,20,30,40}"],
    result: "1 | 1 | 120 | 120; 1 | 2 | 240 | 360; 1 | 3 | 360 | 720; 1 | 4 | 480 | 1200",
  },
  pitfall: {
    vi: "Chỉ dành cho chỉ tiêu cộng dồn như doanh thu. Với mức tại một thời điểm (số khách, tỷ suất) hãy dùng TARGETS.",
    en: "Only for what is added up, such as revenue. Levels (customers, a margin) have milestones: TARGETS.",
  },
  source: "Constant annual growth; largest remainder method (Hamilton) for rounding",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: [
    "muc tieu 3 nam",
    "ke hoach nhieu nam",
    "chia theo quy",
    "three year plan",
    "annual milestones",
    "growth plan",
  ],
};
