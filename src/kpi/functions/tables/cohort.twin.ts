import type { NoTwin } from "../../twin";

export const cohortTwin: NoTwin = {
  none: {
    vi: "Đếm mỗi khách một lần trong mỗi kỳ và trải thành tam giác thì không viết được bằng công thức thường trong một ô. Hãy chuyển thành giá trị.",
    en: "To count every customer once in a period and spread that into a triangle is no ordinary formula in one cell. Convert it to values.",
  },
};
