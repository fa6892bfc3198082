import type { FunctionWords } from "../function-words";

export const corrTestWords: FunctionWords = {
  name: { vi: "Kiểm định tương quan", en: "Correlation test" },
  description: {
    vi: "Hai KPI có đi cùng nhau không, và có thể chỉ là ngẫu nhiên không.",
    en: "Whether two KPIs go together, and whether that could be chance.",
  },
  formula: {
    vi: "hệ số tương quan r của x và y sau đó (độ trễ) kỳ, với kiểm định t hai phía, n − 2 bậc tự do",
    en: "r of x with the y of (lag) periods later, with a two-sided t-test, n − 2 degrees of freedom",
  },
  parameters: {
    x: {
      name: { vi: "kpi_x", en: "x" },
      description: {
        vi: "KPI đi trước, theo thứ tự thời gian; kỳ nào thiếu một trong hai thì bỏ qua.",
        en: "The KPI that leads, in order of time; periods in which one of the two is missing are left out.",
      },
    },
    y: {
      name: { vi: "kpi_y", en: "y" },
      description: {
        vi: "KPI đi sau, cùng các kỳ, cùng kích thước.",
        en: "The KPI that follows, over the same periods, in a range of the same size.",
      },
    },
    method: {
      name: { vi: "phương_pháp", en: "method" },
      description: {
        vi: '"tuyến tính" (mặc định) hoặc "thứ hạng" (cùng tăng cùng giảm, không cần theo đường thẳng).',
        en: '"pearson" (default), a straight line; or "spearman", by ranks.',
      },
    },
    lag: {
      name: { vi: "độ_trễ", en: "lag" },
      description: {
        vi: "x đi trước y bao nhiêu kỳ, số nguyên; mặc định 0.",
        en: "By how many periods x leads y, a whole number; 0 when left out.",
      },
    },
  },
  result: {
    vi: "Một dòng: r từ -1 đến 1, số cặp, p-value.",
    en: "One row: r from -1 to 1, number of pairs, p-value.",
  },
  errors: [
    { code: "#N/A", when: { vi: "ít hơn 3 cặp", en: "there are fewer than 3 pairs" } },
    { code: "#DIV/0!", when: { vi: "một trong hai KPI không hề thay đổi", en: "one of the two never changes" } },
    { code: "#NUM!", when: { vi: "độ trễ không phải số nguyên", en: "the lag is not a whole number" } },
    { code: "#VALUE!", when: { vi: "hai vùng không cùng kích thước", en: "the ranges differ in size" } },
  ],
  example: { args: ["{1,2,3,4}", "{2,4,6,8}"], result: "1 | 4 | 0" },
  pitfall: {
    vi: "Tương quan không phải là nhân quả. Hai KPI cùng tăng theo thời gian thì lúc nào cũng tương quan: hãy so mức thay đổi của chúng.",
    en: "What goes together need not cause. Two KPIs that both grow always go together: compare their changes.",
  },
  source: "Anscombe 1973, Graphs in Statistical Analysis; NIST/SEMATECH e-Handbook of Statistical Methods",
  stage: "manage",
  departments: ["EXEC", "MKT", "FIN"],
  searchWords: [
    "tuong quan",
    "lien he giua hai kpi",
    "anh huong den nhau",
    "do tre",
    "correlation",
    "pearson",
    "spearman",
    "leading indicator",
    "do two kpis move together",
  ],
};
