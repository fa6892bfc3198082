import type { NoTwin } from "../../twin";

export const shareTwin: NoTwin = {
  none: {
    vi: "Bảng nhiều dòng không viết được bằng công thức thường trong một ô. Hãy chuyển thành giá trị, hoặc lấy SUMIF của từng nhóm chia cho SUM của tất cả.",
    en: "A table of several rows is no ordinary formula in one cell. Convert it to values, or divide the SUMIF of each group by the SUM of all.",
  },
};
