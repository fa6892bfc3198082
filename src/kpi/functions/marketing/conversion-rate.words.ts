import type { FunctionWords } from "../function-words";

export const conversionRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ chuyển đổi (CVR)", en: "Conversion rate (CVR)" },
  description: {
    vi: "Phần khách truy cập đã làm điều mong muốn, ví dụ mua hàng.",
    en: "The share of visitors who did what was wanted, such as buying.",
  },
  formula: { vi: "số chuyển đổi ÷ số khách truy cập", en: "conversions ÷ visitors" },
  parameters: {
    conversions: {
      name: { vi: "số_chuyển_đổi", en: "conversions" },
      description: {
        vi: "Số lần mua, đăng ký hoặc hành động mong muốn khác; một ô hoặc cả vùng, được cộng lại.",
        en: "Purchases, sign-ups or whatever is aimed at; a cell or a range, which is added.",
      },
    },
    visitors: {
      name: { vi: "khách_truy_cập", en: "visitors" },
      description: {
        vi: "Số khách truy cập, số phiên hoặc số lead: chọn một và giữ nguyên; một ô hoặc cả vùng, được cộng lại.",
        en: "Visitors, sessions or leads: one of them, throughout; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["20", "1000"], result: "0.02" },
  pitfall: {
    vi: "Nói rõ mẫu số: phiên, người dùng và lead cho ba tỷ lệ khác nhau. Đừng lấy trung bình tỷ lệ của từng ngày, hãy đưa cả vùng.",
    en: "Say what the denominator is: sessions, users and leads give three different rates. Do not average the rates of days; give the ranges.",
  },
  source: "Google Ads Help, Conversion rate",
  stage: "value",
  departments: ["MKT", "SALES"],
  searchWords: [
    "cvr",
    "conversion",
    "ty le chuyen doi",
    "ty le mua hang",
    "khach xem thanh khach mua",
    "how many visitors buy",
  ],
};
