import type { FunctionWords } from "../function-words";

export const rolledThroughputYieldWords: FunctionWords = {
  name: { vi: "Tỷ lệ đạt toàn chuỗi (RTY)", en: "Rolled throughput yield (RTY)" },
  description: {
    vi: "Khả năng một sản phẩm qua hết các công đoạn mà không phải sửa lần nào.",
    en: "The chance that a unit passes every step without rework.",
  },
  formula: { vi: "tích tỷ lệ đạt lần đầu của các công đoạn", en: "the product of the first pass yields of the steps" },
  parameters: {
    yields: {
      name: { vi: "tỷ_lệ_từng_bước", en: "yields" },
      description: {
        vi: "Vùng tỷ lệ đạt lần đầu của từng công đoạn, từ 0 đến 1; ô trống được bỏ qua.",
        en: "Range of the first pass yields of the steps, each from 0 to 1; blanks are left out.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "có tỷ lệ nhỏ hơn 0 hoặc lớn hơn 1 (gõ 95 thay vì 95 %)",
        en: "a yield is below 0 or above 1 (95 typed for 95 %)",
      },
    },
  ],
  example: { args: ["{0.95,0.9,0.98}"], result: "0.8379" },
  pitfall: {
    vi: "Trung bình các công đoạn che mất tổn thất: năm bước đạt 95 % thì cả chuỗi chỉ còn 77 %. Công đoạn để trống bị bỏ qua như không có, nên kết quả cao hơn thực tế.",
    en: "The average of the steps hides the loss: five steps at 95 % leave 77 % of the chain. A step left blank is left out, as if it did not exist, so the result is too high.",
  },
  source: "Minitab Support, throughput yield and rolled throughput yield",
  stage: "value",
  departments: ["OPS"],
  searchWords: [
    "rty",
    "ty le dat toan chuoi",
    "ty le dat cac cong doan",
    "nhan ty le dat",
    "rolled yield",
    "yield of several steps",
    "process yield",
  ],
};
