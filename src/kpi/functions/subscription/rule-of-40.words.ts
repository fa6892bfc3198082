import type { FunctionWords } from "../function-words";

export const ruleOf40Words: FunctionWords = {
  name: { vi: "Quy tắc 40", en: "Rule of 40" },
  description: {
    vi: "Tăng trưởng và lợi nhuận của công ty phần mềm trong một con số.",
    en: "Growth and profit of a software firm in one number.",
  },
  formula: { vi: "tăng trưởng + tỷ suất lợi nhuận", en: "growth rate + profit margin" },
  parameters: {
    growth: {
      name: { vi: "tăng_trưởng", en: "growth" },
      description: {
        vi: "Tăng trưởng doanh thu so với năm trước (0,26 là 26 %); đúng một ô.",
        en: "Revenue growth on the year before (0.26 is 26 %); exactly one cell.",
      },
    },
    margin: {
      name: { vi: "tỷ_suất_lợi_nhuận", en: "margin" },
      description: {
        vi: "Tỷ suất lợi nhuận của cùng 12 tháng đó (0,1 là 10 %); đúng một ô.",
        en: "Profit margin of the same twelve months (0.1 is 10 %); exactly one cell.",
      },
    },
  },
  example: { args: ["0.26", "0.1"], result: "0.36" },
  pitfall: {
    vi: "Nói rõ tỷ suất lợi nhuận nào, EBITDA hay dòng tiền tự do: kết quả có thể lệch nhiều điểm. Nhập 30 % là 0,30 chứ không phải 30, và không cộng hay lấy trung bình kết quả của các quý.",
    en: "Say which margin, EBITDA or free cash flow: they lie many points apart. Enter 30 % as 0.30, not as 30, and do not add or average the results of quarters.",
  },
  source: "OmegaPoint, SaaS benchmarks",
  stage: "finance",
  departments: ["FIN", "EXEC"],
  searchWords: [
    "rule of forty",
    "r40",
    "quy tac bon muoi",
    "tang truong cong loi nhuan",
    "growth plus margin",
    "growth or profit",
  ],
};
