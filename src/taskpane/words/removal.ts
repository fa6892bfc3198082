import type { Language } from "../../kpi/language";

const en = {
  ask: (name: string) => `Remove “${name}” from this workbook?`,
  what: "All of its sheets and names go, with the figures entered in them. Your other sheets stay.",
  typed: "Somebody has typed into these sheets since they were made:",
  looking: "Looking for what was typed …",
  cannotTell:
    "Whether somebody typed into its sheets could not be found out. Look through them before you remove them.",
  yes: "Yes, remove",
  no: "Keep it",
  removing: "Removing …",
};

const vi: typeof en = {
  ask: (name) => `Xóa “${name}” khỏi tệp này?`,
  what: "Mọi trang tính và tên của thẻ điểm sẽ mất, cùng số liệu đã nhập trong đó. Các trang khác của bạn giữ nguyên.",
  typed: "Đã có người nhập vào các trang tính này kể từ khi tạo:",
  looking: "Đang xem có ai nhập gì không …",
  cannotTell: "Chưa xác định được đã có ai nhập vào các trang này hay chưa. Hãy xem qua trước khi xóa.",
  yes: "Xóa",
  no: "Giữ lại",
  removing: "Đang xóa …",
};

/** What is said once somebody wants to remove a scorecard; apart from the other words, because mostly nobody does. */
export const REMOVAL_WORDS: Readonly<Record<Language, typeof en>> = { vi, en };
