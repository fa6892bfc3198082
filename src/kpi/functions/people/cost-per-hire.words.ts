import type { FunctionWords } from "../function-words";

export const costPerHireWords: FunctionWords = {
  name: { vi: "Chi phí tuyển dụng mỗi người (CPH)", en: "Cost per hire (CPH)" },
  description: { vi: "Tuyển được một nhân viên tốn bao nhiêu.", en: "What it takes to recruit one employee." },
  formula: {
    vi: "(chi phí nội bộ + chi phí bên ngoài) ÷ số người tuyển được",
    en: "(internal cost + external cost) ÷ hires",
  },
  parameters: {
    internalCost: {
      name: { vi: "chi_phí_nội_bộ", en: "internal_cost" },
      description: {
        vi: "Lương bộ phận tuyển dụng, thưởng giới thiệu, công cụ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Recruiters' pay, referral bonuses and tools, in one currency; a cell or a range, which is added.",
      },
    },
    externalCost: {
      name: { vi: "chi_phí_bên_ngoài", en: "external_cost" },
      description: {
        vi: "Đăng tin, công ty săn đầu người, hội chợ việc làm, đi lại, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Advertisements, agencies, fairs and travel, in the same currency; a cell or a range, which is added.",
      },
    },
    hires: {
      name: { vi: "số_người_tuyển", en: "hires" },
      description: {
        vi: "Số người tuyển được trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Employees hired in the same period; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["20", "30", "10"], result: "5" },
  pitfall: {
    vi: "Chi phí đào tạo và lương của người mới không nằm ở đây. Quên lương của chính bộ phận tuyển dụng thì con số thấp giả tạo; tháng chưa tuyển được ai thì không tính được, hãy xem theo quý.",
    en: "Training and the pay of the new employee are not part of it. Without the recruiters' own pay it looks too low; a month without a hire has no value, so look at quarters.",
  },
  source: "ANSI/SHRM 06001.2012, Cost-per-Hire standard; ISO/TS 30407:2017",
  stage: "support",
  departments: ["HR"],
  searchWords: [
    "cost per hire",
    "cph",
    "recruiting cost",
    "chi phi tuyen dung",
    "tuyen mot nguoi ton bao nhieu",
    "phi headhunt",
    "cost of hiring",
  ],
};
