import type { Argument } from "../kpi/call";
import type { KpiError, KpiErrorReason, KpiFunction } from "../kpi/function";
import type { Language } from "../kpi/language";

/**
 * What a cell says about its error, in the language of Excel. Excel shows it with #VALUE! and #N/A only; the other errors speak
 * for themselves.
 */
export function messageFor({ code, reason }: KpiError, fn: KpiFunction, args: readonly Argument[]): string {
  if (code !== "#VALUE!" && code !== "#N/A") return "";
  const language = displayLanguage();
  return MESSAGES[language][reason.kind] + at(language, reason, fn, args);
}

/** Which argument is meant, by its place: names of parameters are translated, places are not. */
function at(language: Language, reason: KpiErrorReason, fn: KpiFunction, args: readonly Argument[]): string {
  const place = fn.parameters.findIndex(({ id }) => id === reason.parameter);
  if (place === -1 || args.length === 0) return "";
  return language === "vi" ? ` (tham số ${String(place + 1)})` : ` (argument ${String(place + 1)})`;
}

function displayLanguage(): Language {
  // Custom functions may run before office.js has a context, or without one at all.
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return office?.context?.displayLanguage?.toLowerCase().startsWith("vi") === true ? "vi" : "en";
}

const MESSAGES: Readonly<Record<Language, Readonly<Record<KpiErrorReason["kind"], string>>>> = {
  vi: {
    missing: "Chưa có số liệu: ô để trống không được tính là 0",
    notANumber: "Cần một số, không phải chữ hay TRUE/FALSE",
    notOneCell: "Chỉ nhận đúng một ô, không nhận cả vùng",
    unknownWord: "Không hiểu lựa chọn này",
    differentLength: "Hai vùng phải có cùng số ô",
    outOfDomain: "Số nằm ngoài phạm vi cho phép",
    zeroDenominator: "Mẫu số bằng 0",
    impossible: "Số liệu vô lý",
    lowCoverage: "Chưa đủ số liệu: phần trọng số có điểm dưới mức tối thiểu",
    inputError: "Ô đầu vào đang báo lỗi",
  },
  en: {
    missing: "No data: a blank cell does not count as 0",
    notANumber: "A number is needed, not text or TRUE/FALSE",
    notOneCell: "Takes exactly one cell, not a range",
    unknownWord: "Unknown option",
    differentLength: "Both ranges must have the same number of cells",
    outOfDomain: "The number is outside what is allowed",
    zeroDenominator: "Division by zero",
    impossible: "These figures are impossible",
    lowCoverage: "Not enough data: the weight that has a score is below the minimum",
    inputError: "An input cell shows an error",
  },
};
