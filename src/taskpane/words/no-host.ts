import type { Language } from "../../kpi/language";

/** What the page says outside of a spreadsheet; apart from the other words, because in Excel nobody needs it. */
export const NO_HOST_WORDS: Readonly<Record<Language, NoHostWords>> = {
  vi: {
    title: "Hãy mở trong Excel",
    text: "Đây là ngăn tác vụ của một phần bổ trợ Excel. Trong thẻ trình duyệt không có tệp Excel nào đi kèm nên không có gì để điền.",
    playground: "Muốn dùng thử khi không có Excel, hãy chạy sân thử của dự án:",
  },
  en: {
    title: "Open this in Excel",
    text: "This page is the task pane of an Excel add-in. In a browser tab there is no workbook beside it, so there is nothing it could fill.",
    playground: "To try it without Excel, run the playground of the project:",
  },
};

interface NoHostWords {
  readonly title: string;
  readonly text: string;
  readonly playground: string;
}
