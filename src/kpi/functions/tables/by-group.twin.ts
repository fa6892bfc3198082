import type { NoTwin } from "../../twin";

export const byGroupTwin: NoTwin = {
  none: {
    vi: "Bảng nhiều dòng không viết được bằng công thức thường trong một ô. Hãy chuyển thành giá trị, hoặc cộng từng nhóm bằng SUMIF rồi tính KPI trên các tổng đó.",
    en: "A table of several rows is no ordinary formula in one cell. Convert it to values, or add up each group with SUMIF and calculate the KPI from those sums.",
  },
};
