import type { KpiError, KpiErrorReason, KpiFunction, Argument } from "../kpi/function";
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
  return language === "vi" ? ` (đối số ${String(place + 1)})` : ` (argument ${String(place + 1)})`;
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
    notADate: "Cần một ngày: ô ngày, hoặc chữ dạng 2026-03-31",
    notAText: "Cần một tên, không phải vùng trống hay lỗi",
    notOneCell: "Chỉ nhận đúng một ô, không nhận cả vùng",
    unknownWord: "Không hiểu lựa chọn này",
    unknownKpi: "Không có hàm KPI nào có mã này",
    differentLength: "Các vùng phải có cùng số ô",
    differentValues: "Các ô trong vùng này phải bằng nhau",
    notAggregable: "Không gộp được: tỷ số không cộng và không lấy trung bình",
    wrongInputs: "Số cột đầu vào không đúng với hàm KPI này",
    outOfDomain: "Số nằm ngoài phạm vi cho phép",
    notAFraction: "Cần tỷ lệ: 0,95 chứ không phải 95",
    notAPeriodCount: "Số kỳ phải là số nguyên từ 1 đến 10.000",
    zeroDenominator: "Mẫu số bằng 0",
    impossible: "Số liệu vô lý",
    lowCoverage: "Chưa đủ số liệu: phần trọng số có điểm dưới mức tối thiểu",
    tooFewValues: "Chưa đủ số liệu để tính",
    noData: "Không có số liệu trong khoảng thời gian này",
    targetMet: "Đã đạt mục tiêu: không còn phần phải làm",
    noBurn: "Không đốt tiền: dòng tiền không âm",
    inputError: "Ô đầu vào đang báo lỗi",
  },
  en: {
    missing: "No data: a blank cell does not count as 0",
    notANumber: "A number is needed, not text or TRUE/FALSE",
    notADate: "A date is needed: a date cell, or text such as 2026-03-31",
    notAText: "A name is needed here",
    notOneCell: "Takes exactly one cell, not a range",
    unknownWord: "Unknown option",
    unknownKpi: "No KPI function has this id",
    differentLength: "The ranges must have the same number of cells",
    differentValues: "The cells of this range must be equal",
    notAggregable: "Cannot be put together: ratios are not added or averaged",
    wrongInputs: "These are not the inputs of that KPI function",
    outOfDomain: "The number is outside what is allowed",
    notAFraction: "A fraction is needed: 0.95, not 95",
    notAPeriodCount: "Periods are a whole number from 1 to 10,000",
    zeroDenominator: "Division by zero",
    impossible: "These figures are impossible",
    lowCoverage: "Not enough data: the weight that has a score is below the minimum",
    tooFewValues: "Not enough figures for this",
    noData: "No figures in this span of time",
    targetMet: "The target is met: nothing remains",
    noBurn: "No cash is being burnt",
    inputError: "An input cell shows an error",
  },
};
