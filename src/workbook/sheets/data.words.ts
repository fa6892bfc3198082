import type { Language } from "../../kpi/language";

export interface DataWords {
  readonly title: string;
  readonly howTo: string;
  readonly input: string;
  readonly unit: string;
  readonly source: string;
  readonly who: string;
  readonly entered: string;
  readonly notNumbers: string;
  readonly onlyNumbers: string;
  readonly anyNumber: string;
}

export const DATA_WORDS: Readonly<Record<Language, DataWords>> = {
  vi: {
    title: "Số liệu hằng tháng",
    howTo: "Nhập vào ô vàng, mỗi tháng một cột. Chưa có số liệu thì để trống, đừng nhập 0.",
    input: "Số liệu đầu vào",
    unit: "Đơn vị",
    source: "Lấy từ đâu",
    who: "Người nhập",
    entered: "Đã nhập",
    notNumbers: "⚠ có chữ",
    onlyNumbers: "Hãy nhập một số không âm, hoặc để trống nếu chưa có số liệu.",
    anyNumber: "Hãy nhập một số, hoặc để trống nếu chưa có số liệu.",
  },
  en: {
    title: "Monthly figures",
    howTo:
      "Type into the yellow cells, one column a month. Leave a cell empty while there is no figure; do not type 0.",
    input: "Figure",
    unit: "Unit",
    source: "Where it comes from",
    who: "Entered by",
    entered: "Entered",
    notNumbers: "⚠ has text",
    onlyNumbers: "Type a number that is not negative, or leave the cell empty.",
    anyNumber: "Type a number, or leave the cell empty.",
  },
};
