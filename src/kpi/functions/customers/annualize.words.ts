import type { FunctionWords } from "../function-words";

export const annualizeWords: FunctionWords = {
  name: { vi: "Quy đổi tỷ lệ sang năm", en: "Rate over a year" },
  description: {
    vi: "Một tỷ lệ của mỗi tháng, nhân dồn lại, thành bao nhiêu trong cả năm.",
    en: "What a rate of every month comes to over a year, compounded.",
  },
  formula: {
    vi: "1 − (1 − tỷ lệ) ^ số kỳ (rời bỏ); tỷ lệ ^ số kỳ (giữ chân); (1 + tỷ lệ) ^ số kỳ − 1 (tăng trưởng)",
    en: "1 − (1 − rate) ^ periods (churn); rate ^ periods (retention); (1 + rate) ^ periods − 1 (growth)",
  },
  parameters: {
    rate: {
      name: { vi: "tỷ_lệ", en: "rate" },
      description: {
        vi: "Tỷ lệ của một kỳ (0,05 là 5 %); đúng một ô.",
        en: "The rate of one period (0.05 is 5 %); exactly one cell.",
      },
    },
    periods: {
      name: { vi: "số_kỳ", en: "periods" },
      description: {
        vi: "Số kỳ trong một năm, bỏ trống là 12 tháng; đúng một ô.",
        en: "How many periods make a year, 12 months when left out; exactly one cell.",
      },
    },
    kind: {
      name: { vi: "loại_tỷ_lệ", en: "kind" },
      description: {
        vi: 'Loại tỷ lệ: "rời bỏ" (mặc định), "giữ chân" hoặc "tăng trưởng".',
        en: 'What rate it is: "churn" (default), "retention" or "growth".',
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "tỷ lệ rời bỏ hoặc giữ chân nằm ngoài 0 đến 1", en: "churn or retention is outside 0 to 1" },
    },
    { code: "#NUM!", when: { vi: "tăng trưởng từ −100 % trở xuống", en: "growth is −100 % or less" } },
    { code: "#NUM!", when: { vi: "số kỳ bằng 0", en: "there are no periods" } },
  ],
  example: { args: ["0.05"], result: "0.45963991233736334" },
  pitfall: {
    vi: "Nhân tỷ lệ tháng với 12 là sai: 5 % rời bỏ mỗi tháng là 46 % mỗi năm, 2 % tăng trưởng mỗi tháng là 26,8 %. Riêng tỷ lệ nghỉ việc của nhân viên theo thông lệ được cộng dồn, không nhân dồn.",
    en: "A monthly rate times twelve is wrong: 5 % churn a month is 46 % a year, 2 % growth a month 26.8 %. Staff turnover alone is added by convention, not compounded.",
  },
  source: "Standard compounding of rates",
  stage: "retain",
  departments: ["CS", "FIN"],
  searchWords: [
    "annualize",
    "annualise",
    "compound rate",
    "lai kep",
    "ty le nam",
    "quy ra nam",
    "thang sang nam",
    "yearly churn",
  ],
};
