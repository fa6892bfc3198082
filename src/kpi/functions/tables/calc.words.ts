import type { FunctionWords } from "../function-words";

export const calcWords: FunctionWords = {
  name: { vi: "Tính KPI theo mã", en: "KPI by id" },
  description: {
    vi: "Tính KPI có mã ghi trong một ô, nên một công thức dùng được cho cả bảng nhiều KPI.",
    en: "Calculates the KPI whose id stands in a cell, so that one formula serves a whole table of KPIs.",
  },
  formula: { vi: "công thức của KPI mang mã đó", en: "the formula of the KPI with that id" },
  parameters: {
    kpi: {
      name: { vi: "mã_kpi", en: "kpi" },
      description: {
        vi: "Mã của một hàm KPI, như CAC hoặc KPI.CAC; đúng một ô.",
        en: "The id of a KPI function, such as CAC or KPI.CAC; exactly one cell.",
      },
    },
    inputs: {
      name: { vi: "đầu_vào", en: "inputs" },
      description: {
        vi: "Các đầu vào của KPI đó theo đúng thứ tự, mỗi đầu vào một ô hoặc một vùng như chính hàm đó nhận.",
        en: "The inputs of that KPI in their order, each a cell or a range as the function itself takes it.",
      },
    },
  },
  errors: [
    {
      code: "#N/A",
      when: {
        vi: "không có hàm KPI nào mang mã này, hoặc đó là số liệu phải nhập chứ không tính (như REVENUE)",
        en: "no KPI function has this id, or it is a figure that is typed, not calculated (REVENUE)",
      },
    },
    {
      code: "#VALUE!",
      when: { vi: "thừa hoặc thiếu đầu vào so với KPI đó", en: "there are too few or too many inputs for that KPI" },
    },
  ],
  example: { args: ['"CAC"', "100", "4"], result: "25" },
  pitfall: {
    vi: "Mỗi KPI có đơn vị và thứ tự đầu vào riêng: một cột CALC không cộng được với nhau.",
    en: "Every KPI has its own unit and its own order of inputs: a column of CALC does not add up to anything.",
  },
  source: "The definition of the KPI asked for",
  stage: "manage",
  departments: ["EXEC"],
  searchWords: ["tinh kpi", "theo ma", "bang kpi", "mot cong thuc", "any kpi", "generic", "kpi table"],
};
