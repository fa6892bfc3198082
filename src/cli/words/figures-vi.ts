import { firstHeading, openHeading, type FiguresLines } from "../figures-lines";
import type { figuresEn } from "./figures-en";

/** Lời về tệp số liệu bằng tiếng Việt. */
export const figuresVi: typeof figuresEn = {
  notText: {
    utf16: "Tệp số liệu là UTF-16 (“Unicode Text” của Excel). Hãy lưu lại dạng “CSV UTF-8”.",
    workbook: "Đây là tệp Excel (.xlsx), không phải CSV. Hãy lưu trang số liệu dạng “CSV UTF-8” trước.",
    oldWorkbook: "Đây là tệp Excel cũ (.xls), không phải CSV. Hãy lưu trang số liệu dạng “CSV UTF-8” trước.",
    lockedWorkbook: "Đây là tệp Excel có mật khẩu. Hãy mở bằng Excel rồi lưu trang số liệu dạng “CSV UTF-8”.",
    binary: "Tệp số liệu không phải là văn bản. Hãy lưu dạng “CSV UTF-8”.",
    notUtf8: "Tệp số liệu không phải UTF-8 nên không đọc được chữ. Hãy lưu lại dạng “CSV UTF-8”.",
  },
  refused: {
    empty: "Tệp số liệu trống.",
    tooLarge: "Tệp số liệu có quá nhiều ô: tối đa 20.000 dòng. Chỉ giữ những dòng của các tháng cần nhập.",
    noMonths: "Không thấy tháng nào trong số liệu. Cần có cột hoặc dòng tháng, ví dụ 2026-11, 11/2026 hoặc T11/2026.",
    noFigures: "Không thấy số liệu bên cạnh các tháng. Cần có tiêu đề, tháng và số liệu.",
  },
  mapForm: (map) => `--map ${map}: hãy viết dạng cột=số liệu.`,
  mapNoColumn: (column, columns) => `--map: không có cột “${column}”. Hiện có: ${columns}`,
  mapNoInput: (input, inputs) => `--map: không có số liệu “${input}”. Thẻ điểm này có:\n${inputs}`,
  contested: (input, lines) =>
    `Có hơn một tiêu đề cho “${input}”:\n${headings(lines)}\nHãy bỏ qua một bằng --map theo số thứ tự: --map "${String(lines.headings.at(-1)?.number ?? 1)}="`,
  nothingMatched: (lines, inputs) =>
    `Không tiêu đề nào là số liệu của thẻ điểm này:\n${headings(lines)}\n${how(lines, true)}\nCác số liệu:\n${inputs}`,
  multiplied: (scale, unit, inputs) => `×${scale.toLocaleString("vi-VN")}: đơn vị tính “${unit}” (${inputs})`,
  unitOf: (down, number, heading, problem) => `${down ? "cột" : "dòng"} ${String(number)}  ${heading}: ${problem}`,
  units: {
    unknownUnit: (unit) => `không hiểu đơn vị tính “${unit}”`,
    otherUnits: (units) => `các đơn vị tính mâu thuẫn: ${units}`,
    wrongUnit: (unit) => `“${unit}” không phải đơn vị tính của số liệu này`,
  },
  unitsRefused: (lines, first) =>
    `Không theo được đơn vị tính của số liệu:\n${lines}\nHãy sửa trong tệp, hoặc bỏ qua tiêu đề: --map "${String(first)}="`,
  decimalMixed: "Có số viết kiểu 1.234,5 và có số viết kiểu 1,234.5 nên những số sau có hai cách đọc:",
  decimalOpen: "Những số sau có hai cách đọc và trong tệp không có gì cho biết ý nào:",
  sayDecimal: "Hãy cho biết dấu đứng trước phần lẻ: --decimal comma (1.234,5) hoặc --decimal point (1,234.5).",
  taken: (figures, inputs) => `Đã nhận ${String(figures)} số liệu của ${String(inputs)} mục.`,
  nothingTaken: "Không nhận được số liệu nào nên không ghi tệp Excel.",
  timeline: (first, last) => `Thẻ điểm có các tháng từ ${first} đến ${last}.`,
  dayOrMonth: (text, month) =>
    `Ngày hay tháng đứng trước? “${text}” đã được hiểu là ${month}. Hãy viết tháng như ${month}.`,
  onceEach: "Mỗi tháng chỉ được có một lần: hãy cộng các dòng của tháng đó trước.",
  leftOut: (lines, unfed) =>
    `Bỏ qua vì thẻ điểm này không có số liệu như vậy:\n${headings(lines)}\n${how(lines, unfed)}`,
  unfed: (inputs) => `Chưa có số liệu cho:\n${inputs}`,
  outside: (months) => `Không có trong thẻ điểm, bỏ qua: ${months}`,
  repeated: (months) => `Có hơn một lần trong số liệu, bỏ qua: ${months}`,
  notMonths: (texts) => `Không phải tháng, bỏ qua: ${texts}`,
  problems: "Bỏ qua vì không nhận được:",
  place: (row, column, text) => `dòng ${String(row)}, cột ${String(column)}: “${text}”`,
  problemKinds: {
    unreadable: "không phải là số",
    ambiguous: "có hai cách đọc",
    notPercent: "không tính bằng phần trăm được",
    notWhole: "có phần lẻ, số liệu này phải là số nguyên",
    negative: "nhỏ hơn 0, số liệu này không thể âm",
    twoUnits: "có đơn vị riêng bên cạnh đơn vị của bảng",
  },
};

export const moreVi = (count: number): string => `và ${String(count)} mục nữa`;

function headings({ down, headings: all, more }: FiguresLines): string {
  const lines = all.map(({ number, text, elsewhere }) => {
    const why = elsewhere === null ? "" : ` (${elsewhere.vi}, của KPI chưa chọn)`;
    return `  ${down ? "cột" : "dòng"} ${String(number)}  ${text}${why}`;
  });
  return [...lines, ...(more === 0 ? [] : [`  ${moreVi(more)}`])].join("\n");
}

/** Thay cho mã của số liệu. */
const INPUT = "SỐ_LIỆU";

/** @param unfed - Còn mục chưa có số liệu. */
function how(lines: FiguresLines, unfed: boolean): string {
  const silence = `Để bỏ qua một tiêu đề mà không nhắc lại: --map "${firstHeading(lines)}="`;
  const open = openHeading(lines);
  if (!unfed || open === null) return silence;
  return `Nếu có, hãy cho biết tiêu đề là số liệu nào: --map "${open}=${INPUT}"\n${silence}`;
}
