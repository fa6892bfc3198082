import type { FunctionWords } from "../function-words";

export const agentCostWords: FunctionWords = {
  name: { vi: "Chi phí trên mỗi nhân viên chăm sóc", en: "Cost per agent" },
  description: {
    vi: "Tuyển, đào tạo và quản lý một nhân viên chăm sóc khách hàng tốn bao nhiêu trong kỳ.",
    en: "What it takes to hire, train and manage one support agent in the period.",
  },
  formula: {
    vi: "(chi phí tuyển + đào tạo + quản lý) ÷ nhân viên bình quân",
    en: "(hiring + training + management) ÷ average agents",
  },
  parameters: {
    hiring: {
      name: { vi: "chi_phí_tuyển", en: "hiring" },
      description: {
        vi: "Chi phí tuyển dụng trong kỳ, theo một loại tiền, không có thì ghi 0; một ô hoặc cả vùng, được cộng lại.",
        en: "Cost of hiring in the period, in one currency, 0 where there is none; a cell or a range, which is added.",
      },
    },
    training: {
      name: { vi: "chi_phí_đào_tạo", en: "training" },
      description: {
        vi: "Chi phí đào tạo, cùng loại tiền, không có thì ghi 0; một ô hoặc cả vùng, được cộng lại.",
        en: "Cost of training, in the same currency, 0 where there is none; a cell or a range, which is added.",
      },
    },
    management: {
      name: { vi: "chi_phí_quản_lý", en: "management" },
      description: {
        vi: "Chi phí quản lý đội (trưởng nhóm, kiểm soát chất lượng, xếp ca), cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Cost of managing the team (leaders, quality, planning), in the same currency; a cell or a range, which is added.",
      },
    },
    agents: {
      name: { vi: "nhân_viên_bình_quân", en: "average_agents" },
      description: {
        vi: "Số nhân viên chăm sóc khách hàng bình quân của cùng kỳ; đúng một ô.",
        en: "Average number of agents over the same period; exactly one cell.",
      },
    },
  },
  example: { args: ["12", "8", "20", "10"], result: "4" },
  pitfall: {
    vi: "Ở đây không gồm lương của nhân viên. Nếu công ty tính cả lương, hãy ghi rõ và đừng so với nơi không tính.",
    en: "The agents' own salaries are left out. If you add them, say so, and do not compare with those who do not.",
  },
  source: "Standard management definition",
  stage: "finance",
  departments: ["CS"],
  searchWords: [
    "cost per agent",
    "agent cost",
    "chi phi moi nhan vien cham soc",
    "chi phi tuyen dao tao tong dai",
    "what an agent costs",
    "support team cost",
  ],
};
