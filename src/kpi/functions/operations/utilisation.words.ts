import type { FunctionWords } from "../function-words";

export const utilisationWords: FunctionWords = {
  name: { vi: "Tỷ lệ giờ tính phí (utilisation)", en: "Billable utilisation" },
  description: {
    vi: "Phần giờ làm việc được tính phí cho khách.",
    en: "The share of available hours that clients are charged for.",
  },
  formula: { vi: "giờ tính phí ÷ giờ sẵn sàng", en: "billable hours ÷ available hours" },
  parameters: {
    billableHours: {
      name: { vi: "giờ_tính_phí", en: "billable_hours" },
      description: {
        vi: "Số giờ làm cho khách và được tính phí trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Hours worked for clients and charged, in the period; a cell or a range, which is added.",
      },
    },
    availableHours: {
      name: { vi: "giờ_sẵn_sàng", en: "available_hours" },
      description: {
        vi: "Số giờ chuẩn của mọi người trong cùng kỳ, đã trừ nghỉ phép; một ô hoặc cả vùng, được cộng lại.",
        en: "Standard hours of everybody in the same period, less leave; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["32", "40"], result: "0.8" },
  pitfall: {
    vi: "Chia cho giờ đã chấm thay vì giờ chuẩn thì ai không chấm giờ rảnh lại có tỷ lệ đẹp. Trên 100 % là có làm thêm giờ; cao mãi thì quá tải.",
    en: "Over recorded hours instead of standard hours, whoever does not record idle time looks good. Above 100 % there is overtime; high for long means overload.",
  },
  source: "Wikipedia, Utilization rate, on standard hours",
  stage: "value",
  departments: ["OPS", "HR"],
  searchWords: [
    "gio tinh phi",
    "hieu suat nhan su",
    "gio ranh",
    "ban bao nhieu gio",
    "billable hours",
    "utilization",
    "billable rate",
    "bench time",
  ],
};
