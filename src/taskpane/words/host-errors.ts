import type { Language } from "../../kpi/language";

const en = {
  cancelled: "You cancelled it.",
  cellEditing: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  protected: "The workbook or a sheet is protected. Lift the protection (Review tab), then try again.",
  tooLarge: "That is more than Excel accepts at once. Choose fewer months or KPIs, then try again.",
  notSupported: "This version of Excel cannot do this. An update, or Excel on the web, will.",
  busy: "Excel is busy. Wait a moment, then try again.",
  missing: "Something it needs is no longer in the workbook. It may have been deleted or renamed.",
  failed: "Excel refused it. Try again; if it happens again, save the workbook and reopen it.",
  unknown: "Something unexpected went wrong. Try again.",
  at: (sheet: string, step: string) => `Sheet “${sheet}”, step “${step}”`,
  atStep: (step: string) => `Step “${step}”`,
};

const vi: typeof en = {
  cancelled: "Bạn đã hủy.",
  cellEditing: "Đang có một ô được sửa. Nhấn Enter hoặc Esc trong trang tính rồi thử lại.",
  protected: "Tệp hoặc một trang tính đang được bảo vệ. Hãy bỏ bảo vệ (thẻ Xem lại) rồi thử lại.",
  tooLarge: "Nội dung nhiều hơn mức Excel nhận trong một lần. Hãy bớt số tháng hoặc số KPI rồi thử lại.",
  notSupported: "Phiên bản Excel này không làm được việc đó. Hãy cập nhật, hoặc dùng Excel trên web.",
  busy: "Excel đang bận. Hãy chờ một chút rồi thử lại.",
  missing: "Một phần cần thiết không còn trong tệp. Có thể nó đã bị xóa hoặc đổi tên.",
  failed: "Excel từ chối thao tác này. Hãy thử lại; nếu vẫn lỗi, lưu tệp rồi mở lại.",
  unknown: "Có lỗi ngoài dự kiến. Hãy thử lại.",
  at: (sheet, step) => `Trang tính “${sheet}”, bước “${step}”`,
  atStep: (step) => `Bước “${step}”`,
};

/** What went wrong in the host and what to do about it; apart from the other words, because mostly nobody needs it. */
export const HOST_ERROR_WORDS: Readonly<Record<Language, typeof en>> = { vi, en };
