import type { FunctionWords } from "../function-words";

export const ragWords: FunctionWords = {
  name: { vi: "Đèn theo điểm", en: "Traffic light of a score" },
  description: {
    vi: "Xanh, vàng hay đỏ theo điểm, dùng cho điểm tổng hợp.",
    en: "Green, amber or red by score, for scores that were rolled up.",
  },
  formula: {
    vi: "xanh từ ngưỡng xanh, vàng từ ngưỡng vàng, còn lại đỏ",
    en: "green from the green threshold, amber from the amber one, else red",
  },
  parameters: {
    score: {
      name: { vi: "điểm", en: "score" },
      description: {
        vi: "Điểm dạng tỷ lệ, 0,95 là 95 %; để trống là chưa có số liệu.",
        en: "Score as a fraction, 0.95 is 95 %; blank for no data.",
      },
    },
    green: {
      name: { vi: "ngưỡng_xanh", en: "green" },
      description: { vi: "Xanh từ mức này; mặc định 0,9.", en: "Green from here on; 0.9 when left out." },
    },
    amber: {
      name: { vi: "ngưỡng_vàng", en: "amber" },
      description: { vi: "Vàng từ mức này; mặc định 0,7.", en: "Amber from here on; 0.7 when left out." },
    },
  },
  errors: [
    {
      code: "#VALUE!",
      when: {
        vi: "điểm hoặc ngưỡng lớn hơn 5: có lẽ 95 được gõ thay cho 0,95",
        en: "a score or threshold is above 5: 95 was probably meant as 0.95",
      },
    },
    {
      code: "#NUM!",
      when: { vi: "ngưỡng vàng cao hơn ngưỡng xanh", en: "the amber threshold is above the green one" },
    },
  ],
  example: { args: ["0.75"], result: "amber" },
  pitfall: {
    vi: "Với một KPI riêng lẻ hãy dùng STATUS: đèn theo giá trị không phụ thuộc cách chấm điểm.",
    en: "For a single KPI use STATUS: a light by value does not depend on how scores are made.",
  },
  source: "Common practice of score cards; thresholds are a decision of this product",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["den giao thong", "xanh vang do", "den diem", "rag status", "traffic light", "red amber green"],
};
