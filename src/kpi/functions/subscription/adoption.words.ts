import type { FunctionWords } from "../function-words";

export const adoptionWords: FunctionWords = {
  name: { vi: "Tỷ lệ dùng tính năng chính", en: "Key feature adoption" },
  description: {
    vi: "Phần khách hoạt động đã dùng tính năng hoặc dịch vụ chủ chốt trong kỳ.",
    en: "The share of active customers who used the features that matter.",
  },
  formula: { vi: "khách dùng tính năng chính ÷ khách hoạt động", en: "feature users ÷ active users" },
  parameters: {
    featureUsers: {
      name: { vi: "khách_dùng_tính_năng", en: "feature_users" },
      description: {
        vi: "Số khách dùng tính năng chính trong kỳ, mỗi khách đếm một lần; đúng một ô.",
        en: "Different customers who used a key feature in the period; exactly one cell.",
      },
    },
    activeUsers: {
      name: { vi: "khách_hoạt_động", en: "active_users" },
      description: {
        vi: "Số khách hoạt động trong cùng kỳ, mỗi khách đếm một lần; đúng một ô.",
        en: "Different customers who were active in the same period; exactly one cell.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "khách dùng tính năng lớn hơn khách hoạt động", en: "there are more feature users than active ones" },
    },
  ],
  example: { args: ["700", "1000"], result: "0.7" },
  pitfall: {
    vi: "Chốt danh sách tính năng chính một lần rồi giữ nguyên: thêm tính năng vào danh sách là tỷ lệ tự tăng. Số khách của các tháng không cộng được, vì một khách có mặt ở nhiều tháng.",
    en: "Settle the list of key features once: adding to it raises the rate by itself. Customers of months cannot be added, since one is active in many.",
  },
  source: "Standard management definition",
  stage: "engage",
  departments: ["CS"],
  searchWords: [
    "feature adoption",
    "adoption rate",
    "dung tinh nang",
    "khach co dung khong",
    "muc do su dung",
    "features nobody uses",
  ],
};
