import type { FunctionWords } from "../function-words";

export const marketingPerEmployeeWords: FunctionWords = {
  name: { vi: "Chi phí tiếp thị trên mỗi nhân viên", en: "Marketing cost per employee" },
  description: {
    vi: "Công ty chi cho tiếp thị bao nhiêu trên mỗi nhân viên trong kỳ.",
    en: "What the firm spends on marketing for each employee in the period.",
  },
  formula: { vi: "chi phí tiếp thị ÷ nhân viên bình quân", en: "marketing cost ÷ average employees" },
  parameters: {
    cost: {
      name: { vi: "chi_phí_tiếp_thị", en: "marketing_cost" },
      description: {
        vi: "Chi phí tiếp thị trong kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Marketing cost of the period, in one currency; a cell or a range, which is added.",
      },
    },
    employees: {
      name: { vi: "nhân_viên_bình_quân", en: "average_employees" },
      description: {
        vi: "Số nhân viên bình quân của cùng kỳ; đúng một ô.",
        en: "Average number of employees over the same period; exactly one cell.",
      },
    },
  },
  example: { args: ["360000000", "24"], result: "15000000" },
  pitfall: {
    vi: "Ghi rõ chia cho nhân viên toàn công ty hay chỉ bộ phận tiếp thị. Thấp chưa chắc là tốt: có thể là đầu tư quá ít.",
    en: "Say whether it is by all employees or by those of marketing. Low is not always good: it may mean too little is invested.",
  },
  source: "Standard management definition",
  stage: "finance",
  departments: ["MKT"],
  searchWords: [
    "marketing per employee",
    "marketing per head",
    "chi phi tiep thi moi nguoi",
    "marketing tren dau nguoi",
    "ngan sach marketing theo nhan su",
  ],
};
