import type { Language } from "../../kpi/language";

const en = {
  missingSheets: (sheets: string) => `Deleted from the workbook: ${sheets}. Formulas that read from there show errors.`,
  missingModel:
    "Its description sheet (_kpi) was deleted, so its figures cannot be entered from here. What is on its other sheets stays.",
  damagedModel:
    "Its description sheet (_kpi) was changed and cannot be read, so its figures cannot be entered from here. What is on its other sheets stays.",
};

const vi: typeof en = {
  missingSheets: (sheets) => `Đã bị xóa khỏi tệp: ${sheets}. Các công thức lấy số từ đó sẽ báo lỗi.`,
  missingModel:
    "Trang mô tả (_kpi) đã bị xóa nên không nhập số liệu từ đây được. Nội dung trên các trang khác vẫn còn.",
  damagedModel:
    "Trang mô tả (_kpi) đã bị sửa, không đọc được nữa, nên không nhập số liệu từ đây được. Nội dung trên các trang khác vẫn còn.",
};

/** What is missing of a scorecard; apart from the other words, because mostly nothing is. */
export const DAMAGE_WORDS: Readonly<Record<Language, typeof en>> = { vi, en };
