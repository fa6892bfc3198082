import type { FunctionWords } from "../function-words";

export const staffTurnoverWords: FunctionWords = {
  name: { vi: "Tỷ lệ nghỉ việc", en: "Employee turnover rate" },
  description: {
    vi: "Phần nhân viên nghỉ việc trong kỳ, trên số nhân viên bình quân.",
    en: "The share of the staff that left in the period.",
  },
  formula: { vi: "số người nghỉ ÷ số nhân viên bình quân", en: "leavers ÷ average headcount" },
  parameters: {
    leavers: {
      name: { vi: "số_người_nghỉ", en: "leavers" },
      description: {
        vi: "Số nhân viên nghỉ việc trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Employees who left in the period; a cell or a range, which is added.",
      },
    },
    avgHeadcount: {
      name: { vi: "nhân_viên_bình_quân", en: "avg_headcount" },
      description: {
        vi: "Số nhân viên bình quân trong kỳ, ví dụ (đầu kỳ + cuối kỳ) ÷ 2; đúng một ô.",
        en: "Headcount averaged over the period, such as (start + end) ÷ 2; exactly one cell.",
      },
    },
  },
  example: { args: ["2", "10"], result: "0.2" },
  pitfall: {
    vi: "Tỷ lệ các tháng cộng lại thành tỷ lệ năm, khác với tỷ lệ rời bỏ của khách hàng vốn nhân dồn. Tách người tự xin nghỉ, bị cho nghỉ và nghỉ trong thời gian thử việc, vì nguyên nhân khác nhau.",
    en: "The rates of months add up to that of a year, unlike customer churn, which compounds. Keep apart who resigned, who was let go and who left on probation: their causes differ.",
  },
  source: "The Hackett Group glossary, Staff turnover",
  stage: "support",
  departments: ["HR"],
  searchWords: [
    "staff turnover",
    "employee attrition",
    "labour turnover",
    "nghi viec",
    "bien dong nhan su",
    "nhan vien bo viec",
    "nhay viec",
    "people quitting",
  ],
};
