import type { FunctionWords } from "../function-words";

export const projectMarginWords: FunctionWords = {
  name: { vi: "Tỷ suất lợi nhuận dự án", en: "Project margin" },
  description: {
    vi: "Phần doanh thu dự án còn lại sau nhân công trực tiếp và chi phí thuê ngoài.",
    en: "The share of project revenue left after direct labour and what was passed on to others.",
  },
  formula: {
    vi: "(doanh thu dự án − nhân công trực tiếp − thuê ngoài) ÷ doanh thu dự án",
    en: "(project revenue − direct labour − pass-through cost) ÷ project revenue",
  },
  parameters: {
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu đã ghi nhận của dự án, chưa gồm VAT, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Revenue recognised for the project, before VAT, in one currency; a cell or a range, which is added.",
      },
    },
    labour: {
      name: { vi: "nhân_công", en: "labour" },
      description: {
        vi: "Giờ công của dự án nhân đơn giá đầy đủ (lương, bảo hiểm, phúc lợi), cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Hours on the project at a loaded rate (pay, insurance, benefits), in the same currency; a cell or a range, which is added.",
      },
    },
    passThrough: {
      name: { vi: "thuê_ngoài", en: "pass_through" },
      description: {
        vi: "Chi phí thầu phụ, vật tư, đi lại mua cho dự án, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Subcontractors, materials and travel bought for the project, in the same currency; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["500", "220", "80"], result: "0.4" },
  pitfall: {
    vi: "Tính giờ công theo lương thực lĩnh thì tỷ suất cao giả: dùng đơn giá đầy đủ. Ghi cả giờ không tính phí; và đừng lấy trung bình các dự án, hãy đưa cả vùng.",
    en: "Labour at take-home pay overstates it: use a loaded rate, and count the hours that are not billed. Do not average projects: give the whole ranges.",
  },
  source: "SPI Research / Deltek, 2024 professional services benchmarks",
  stage: "finance",
  departments: ["OPS", "FIN"],
  searchWords: [
    "bien loi nhuan du an",
    "loi nhuan du an",
    "du an co lai khong",
    "lai lo du an",
    "project profit",
    "project profitability",
    "job margin",
    "engagement margin",
  ],
};
