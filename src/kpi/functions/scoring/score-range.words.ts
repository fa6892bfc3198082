import type { FunctionWords } from "../function-words";
import { RANGE_ERRORS, RANGE_PARAMETERS } from "./range-words";

export const scoreRangeWords: FunctionWords = {
  name: { vi: "Điểm theo khoảng", en: "Score against a range" },
  description: {
    vi: "1 khi kết quả nằm trong khoảng tốt, giảm đều về 0 ở hai giới hạn ngoài.",
    en: "1 inside a good range, falling in proportion to 0 at its outer limits.",
  },
  formula: {
    vi: "1 trong khoảng; ngoài khoảng: khoảng cách đến giới hạn ngoài ÷ bề rộng vùng đệm",
    en: "1 inside; outside: distance to the outer limit ÷ width between limit and range",
  },
  parameters: {
    actual: {
      name: { vi: "thực_tế", en: "actual" },
      description: { vi: "Kết quả thực tế; đúng một ô.", en: "What was reached; exactly one cell." },
    },
    ...RANGE_PARAMETERS,
  },
  errors: RANGE_ERRORS,
  example: { args: ["95", "75", "90", "60", "100"], result: "0.5" },
  pitfall: {
    vi: "Khi cận dưới bằng cận trên, hãy ghi rõ hai giới hạn ngoài; nếu không, lệch một chút cũng được điểm 0.",
    en: "Where low and high are equal, give both outer limits; otherwise the smallest deviation scores 0.",
  },
  source: "Decision of this product, after range targets in performance software",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: [
    "khoang muc tieu",
    "muc tieu dang khoang",
    "vua du",
    "target range",
    "range score",
    "not too high not too low",
  ],
};
