import type { FunctionWords } from "../function-words";

export const csatRateWords: FunctionWords = {
  name: { vi: "CSAT từ số đếm", en: "CSAT from counts" },
  description: {
    vi: "Phần câu trả lời hài lòng trên tổng số câu trả lời.",
    en: "The share of responses that are satisfied.",
  },
  formula: { vi: "số hài lòng ÷ tổng trả lời", en: "satisfied ÷ responses" },
  parameters: {
    satisfied: {
      name: { vi: "số_hài_lòng", en: "satisfied" },
      description: {
        vi: "Số câu trả lời hài lòng: 4 và 5 trên thang 5; một ô hoặc cả vùng, được cộng lại.",
        en: "Satisfied answers: 4 and 5 on a scale of 5; a cell or a range, which is added.",
      },
    },
    responses: {
      name: { vi: "tổng_trả_lời", en: "responses" },
      description: {
        vi: "Tổng số câu trả lời, không kể câu bỏ trống; một ô hoặc cả vùng, được cộng lại.",
        en: "All answers, without those left blank; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "số hài lòng lớn hơn tổng trả lời", en: "there are more satisfied answers than responses" },
    },
  ],
  example: { args: ["8", "10"], result: "0.8" },
  pitfall: {
    vi: "Mức giữa (3 trên 5) không phải là hài lòng. Đo riêng từng điểm chạm như sản phẩm, dịch vụ, hậu mãi, rồi cộng số đếm; đừng lấy trung bình các tỷ lệ.",
    en: "The middle (3 of 5) is not satisfied. Measure each touchpoint, such as product, service and after-sales, and add the counts; never average the rates.",
  },
  source: "Simplesat, What is CSAT",
  stage: "retain",
  departments: ["CS"],
  searchWords: ["csat", "satisfaction rate", "ty le hai long", "hai long tu bang dem", "satisfied customers"],
};
