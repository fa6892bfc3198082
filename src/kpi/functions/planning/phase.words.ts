import type { FunctionWords } from "../function-words";

export const phaseWords: FunctionWords = {
  name: { vi: "Chia chỉ tiêu theo kỳ", en: "Phasing of a target" },
  description: {
    vi: "Chia chỉ tiêu cả năm ra từng kỳ sao cho cộng lại vừa đúng.",
    en: "Splits the target of a year over its periods so that the parts add up to it.",
  },
  formula: { vi: "tổng × tỷ phần của kỳ ÷ Σ tỷ phần", en: "total × weight of the period ÷ Σ weight" },
  parameters: {
    total: {
      name: { vi: "tổng", en: "total" },
      description: { vi: "Chỉ tiêu cần chia; đúng một ô.", en: "What the parts add up to; exactly one cell." },
    },
    periods: {
      name: { vi: "số_kỳ", en: "periods" },
      description: {
        vi: "Chia làm mấy kỳ, số nguyên từ 1 đến 10.000.",
        en: "How many parts, a whole number from 1 to 10,000.",
      },
    },
    method: {
      name: { vi: "cách_chia", en: "method" },
      description: {
        vi: 'Chia "đều" (mặc định), theo "tăng trưởng" hoặc theo "mùa vụ".',
        en: '"equal" (default), "growth" or "shape".',
      },
    },
    parameter: {
      name: { vi: "tham_số", en: "parameter" },
      description: {
        vi: "Khi theo tăng trưởng: tỷ lệ tăng mỗi kỳ, ví dụ 0,02; khi theo mùa vụ: vùng số liệu năm trước, mỗi kỳ một ô.",
        en: "For growth: the growth from period to period, such as 0.02; for a shape: last year's values, one cell for each period.",
      },
    },
    decimals: {
      name: { vi: "số_lẻ", en: "decimals" },
      description: {
        vi: "Làm tròn đến mấy số lẻ, từ 0 đến 10, mà vẫn giữ đúng tổng; bỏ trống là không làm tròn.",
        en: "Rounds to so many decimals, 0 to 10, and keeps the sum; not rounded when left out.",
      },
    },
  },
  result: { vi: "Một cột, mỗi kỳ một phần.", en: "One column, a part for each period." },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "số kỳ hoặc số lẻ không hợp lệ, tỷ lệ tăng từ −1 trở xuống, hoặc mẫu mùa vụ có số âm",
        en: "periods or decimals are not allowed, the growth is −1 or below, or a value of the shape is negative",
      },
    },
    {
      code: "#VALUE!",
      when: {
        vi: "mẫu mùa vụ không có đúng mỗi kỳ một ô, hoặc tỷ lệ tăng không phải một ô",
        en: "the shape does not have one cell for each period, or the growth is not one cell",
      },
    },
    {
      code: "#N/A",
      when: {
        vi: "thiếu tỷ lệ tăng hoặc mẫu mùa vụ, hoặc mẫu có ô trống",
        en: "growth or shape is missing, or the shape has a blank",
      },
    },
    { code: "#DIV/0!", when: { vi: "mẫu mùa vụ cộng lại bằng 0", en: "the shape adds up to 0" } },
  ],
  example: { args: ["100", "3", '"equal"', "", "0"], result: "34; 33; 33" },
  pitfall: {
    vi: "Tết rơi vào tháng 1 hoặc tháng 2: chuyển doanh số Tết của năm trước về đúng tháng trước khi dùng làm mẫu. Mẫu năm trước đã gồm cả mức tăng trong năm đó.",
    en: "Lunar New Year falls in January or February: move last year's sales of it to the right month before you use them as a shape. Last year's shape contains the growth within that year.",
  },
  source: "Largest remainder method (Hamilton) for rounding; standard phasing of budgets",
  stage: "manage",
  departments: ["FIN", "EXEC"],
  searchWords: [
    "chia chi tieu",
    "phan bo ngan sach",
    "mua vu",
    "chia theo thang",
    "budget phasing",
    "seasonal target",
    "monthly target",
  ],
};
