import type { FunctionWords } from "../function-words";

export const trainingHoursWords: FunctionWords = {
  name: { vi: "Số giờ đào tạo mỗi nhân viên", en: "Training hours per employee" },
  description: {
    vi: "Bình quân một nhân viên được đào tạo bao nhiêu giờ trong kỳ.",
    en: "How long an employee was trained in the period, on average.",
  },
  formula: { vi: "tổng giờ đào tạo ÷ số nhân viên bình quân", en: "training hours ÷ average employees" },
  parameters: {
    hours: {
      name: { vi: "tổng_giờ_đào_tạo", en: "hours" },
      description: {
        vi: "Số giờ đào tạo cộng trên mọi người dự: 12 người, 2 giờ là 24; một ô hoặc cả vùng, được cộng lại.",
        en: "Hours of training, added over all who took part: 12 people for 2 hours are 24; a cell or a range, which is added.",
      },
    },
    employees: {
      name: { vi: "nhân_viên_bình_quân", en: "employees" },
      description: {
        vi: "Số nhân viên bình quân trong kỳ; đúng một ô.",
        en: "Headcount averaged over the period; exactly one cell.",
      },
    },
  },
  example: { args: ["288", "24"], result: "12" },
  pitfall: {
    vi: "Đây là công sức bỏ ra, không phải kết quả: đi cùng bài kiểm tra kỹ năng hoặc mức hoàn thành mục tiêu. Một lớp 2 giờ có 12 người là 24 giờ, không phải 2.",
    en: "It is effort and not effect: keep a skill test or goal completion beside it. A course of 2 hours for 12 people is 24 hours, not 2.",
  },
  source: "Standard management definition",
  stage: "support",
  departments: ["HR"],
  searchWords: ["training hours", "learning hours", "gio dao tao", "dao tao nhan vien", "hoc tap", "how much we train"],
};
