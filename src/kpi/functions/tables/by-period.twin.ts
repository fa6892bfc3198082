import type { NoTwin } from "../../twin";

export const byPeriodTwin: NoTwin = {
  none: {
    vi: "Bảng nhiều dòng không viết được bằng công thức thường trong một ô. Hãy chuyển thành giá trị, hoặc gộp từng kỳ bằng SUMIFS theo ngày rồi tính KPI trên đó.",
    en: "A table of several rows is no ordinary formula in one cell. Convert it to values, or add up each period with SUMIFS over the dates and calculate the KPI from that.",
  },
};
