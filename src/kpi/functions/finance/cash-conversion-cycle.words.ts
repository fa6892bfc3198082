import type { FunctionWords } from "../function-words";

export const cashConversionCycleWords: FunctionWords = {
  name: { vi: "Chu kỳ chuyển đổi tiền mặt (CCC)", en: "Cash conversion cycle (CCC)" },
  description: {
    vi: "Tiền nằm trong hàng tồn và công nợ bao nhiêu ngày trước khi quay về.",
    en: "How many days cash is tied up in stock and receivables before it comes back.",
  },
  formula: { vi: "DIO + DSO − DPO", en: "DIO + DSO − DPO" },
  parameters: {
    dio: {
      name: { vi: "dio", en: "dio" },
      description: {
        vi: "Số ngày tồn kho bình quân, như KPI.DIO; đúng một ô.",
        en: "Days inventory outstanding, as from KPI.DIO; exactly one cell.",
      },
    },
    dso: {
      name: { vi: "dso", en: "dso" },
      description: {
        vi: "Số ngày thu tiền bình quân, như KPI.DSO; đúng một ô.",
        en: "Days sales outstanding, as from KPI.DSO; exactly one cell.",
      },
    },
    dpo: {
      name: { vi: "dpo", en: "dpo" },
      description: {
        vi: "Số ngày trả tiền bình quân, như KPI.DPO; ghi số dương; đúng một ô.",
        en: "Days payables outstanding, as from KPI.DPO; a positive number; exactly one cell.",
      },
    },
  },
  example: { args: ["45", "35", "30"], result: "50" },
  pitfall: {
    vi: "Ba số ngày phải cùng một cơ sở: cùng kỳ, cùng số ngày, và hoặc cả ba theo số dư bình quân, hoặc cả ba theo số dư cuối kỳ. Kết quả âm là tốt: nhà cung cấp đang tài trợ vốn lưu động.",
    en: "The three must stand on one basis: the same period and days, and either all on average balances or all on closing balances. A negative result is good: suppliers finance the working capital.",
  },
  source: "Standard accounting and management definition",
  stage: "finance",
  departments: ["FIN"],
  searchWords: [
    "ccc",
    "chu ky tien mat",
    "vong quay tien",
    "so ngay ton von",
    "von luu dong",
    "cash cycle",
    "working capital days",
    "days cash is tied up",
  ],
};
