import type { FunctionWords } from "../function-words";
import { RANGE_ERRORS, RANGE_PARAMETERS } from "./range-words";

export const statusRangeWords: FunctionWords = {
  name: { vi: "Đèn tình trạng theo khoảng", en: "Traffic light against a range" },
  description: {
    vi: "Xanh, vàng hay đỏ khi mục tiêu là một khoảng: thấp quá hay cao quá đều không tốt.",
    en: "Green, amber or red where the target is a range: too low and too high are both bad.",
  },
  formula: {
    vi: "xanh trong khoảng, vàng đến hết giới hạn ngoài, còn lại đỏ",
    en: "green inside the range, amber up to the outer limits, else red",
  },
  parameters: {
    actual: {
      name: { vi: "thực_tế", en: "actual" },
      description: { vi: "Kết quả thực tế; để trống là chưa có số liệu.", en: "What was reached; blank for no data." },
    },
    ...RANGE_PARAMETERS,
  },
  errors: RANGE_ERRORS,
  example: { args: ["0.95", "0.75", "0.9"], result: "amber" },
  pitfall: {
    vi: "Kết quả là mã tiếng Anh (green, amber, red, nodata) để công thức khác dùng được ở mọi ngôn ngữ.",
    en: "The result is a word of code (green, amber, red, nodata), so that other formulas work in every language.",
  },
  source: "Decision of this product, the range form of STATUS",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["den giao thong", "khoang muc tieu", "xanh vang do", "traffic light", "target range", "rag status"],
};
