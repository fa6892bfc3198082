import type { NoTwin } from "../../twin";

export const describeTwin: NoTwin = {
  none: {
    vi: "Nội dung nằm trong add-in, công thức thường không lấy được. Hãy chuyển thành giá trị để giữ lại trong sổ.",
    en: "The texts live in the add-in, where no ordinary formula reaches. Convert to values to keep them in the workbook.",
  },
};
