import type { FunctionWords } from "../function-words";

export const trirWords: FunctionWords = {
  name: { vi: "Tỷ lệ tai nạn phải ghi nhận (TRIR)", en: "Total recordable incident rate (TRIR)" },
  description: {
    vi: "Số tai nạn lao động phải ghi nhận trên 200.000 giờ làm, tức 100 người làm trọn một năm.",
    en: "Recordable injuries per 200,000 hours worked, which is a year of 100 full-time workers.",
  },
  formula: { vi: "số tai nạn × 200.000 ÷ giờ làm việc", en: "incidents × 200,000 ÷ hours worked" },
  parameters: {
    incidents: {
      name: { vi: "số_tai_nạn", en: "incidents" },
      description: {
        vi: "Số tai nạn phải ghi nhận: chết, nghỉ việc, hạn chế việc, hoặc cần điều trị hơn sơ cứu; một ô hoặc cả vùng, được cộng lại.",
        en: "Recordable cases: death, days away, restricted work, or treatment beyond first aid; a cell or a range, which is added.",
      },
    },
    hours: {
      name: { vi: "giờ_làm", en: "hours" },
      description: {
        vi: "Tổng giờ làm thực tế của mọi người lao động, cả tăng ca; một ô hoặc cả vùng, được cộng lại.",
        en: "Hours that all workers really worked, overtime included; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["4", "180000"], result: "4.444444444444445" },
  pitfall: {
    vi: "Đừng lẫn với LTIFR, tính trên 1.000.000 giờ và chỉ những ca phải nghỉ việc. Doanh nghiệp nhỏ chỉ một ca đã làm tỷ lệ nhảy vọt: dùng 12 tháng gần nhất.",
    en: "Not LTIFR, which takes 1,000,000 hours and lost-time cases only. In a small firm one case makes it jump: use the last 12 months.",
  },
  source: "National Safety Council, TRIR definition",
  stage: "value",
  departments: ["OPS", "HR"],
  searchWords: [
    "trir",
    "tai nan lao dong",
    "an toan lao dong",
    "tan suat tai nan",
    "osha",
    "recordable incidents",
    "injury rate",
    "safety rate",
  ],
};
