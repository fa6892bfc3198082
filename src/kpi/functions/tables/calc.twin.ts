import type { NoTwin } from "../../twin";

export const calcTwin: NoTwin = {
  none: {
    vi: "Công thức thường tùy vào mã KPI trong ô. Khi chuyển sang công thức thường, hãy thay CALC bằng hàm của chính KPI đó, như KPI.CAC: hàm ấy có công thức thường.",
    en: "The ordinary formula depends on the id in the cell. To convert it, put the function of that KPI in its place, such as KPI.CAC: that one has an ordinary formula.",
  },
};
