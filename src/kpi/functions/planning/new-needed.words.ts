import type { FunctionWords } from "../function-words";

export const newNeededWords: FunctionWords = {
  name: { vi: "Khách mới cần có mỗi kỳ", en: "New customers needed" },
  description: {
    vi: "Mỗi kỳ cần bao nhiêu khách mới để đạt số khách mục tiêu sau khi bù số rời bỏ tự nhiên.",
    en: "How many new customers each period takes to arrive at a number, natural loss made good.",
  },
  formula: {
    vi: "(đích − đầu kỳ × r ^ n) × (1 − r) ÷ (1 − r ^ n), r = 1 − tỷ lệ rời bỏ",
    en: "(target − start × r ^ n) × (1 − r) ÷ (1 − r ^ n), r = 1 − churn",
  },
  parameters: {
    startCustomers: {
      name: { vi: "khách_đầu_kỳ", en: "start_customers" },
      description: { vi: "Số khách lúc bắt đầu; đúng một ô.", en: "Customers at the start; exactly one cell." },
    },
    targetCustomers: {
      name: { vi: "khách_mục_tiêu", en: "target_customers" },
      description: {
        vi: "Số khách cần có sau kỳ cuối; đúng một ô.",
        en: "Customers aimed at after the last period; exactly one cell.",
      },
    },
    churn: {
      name: { vi: "tỷ_lệ_rời_bỏ", en: "churn" },
      description: {
        vi: "Phần khách rời bỏ mỗi kỳ, từ 0 đến 1: 5 % là 0,05.",
        en: "The share lost in each period, from 0 to 1: 5 % is 0.05.",
      },
    },
    periods: {
      name: { vi: "số_kỳ", en: "periods" },
      description: {
        vi: "Số kỳ, số nguyên từ 1 đến 10.000; mặc định 1.",
        en: "How many periods, a whole number from 1 to 10,000; 1 when left out.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "số kỳ không phải số nguyên từ 1 đến 10.000",
        en: "the periods are not a whole number from 1 to 10,000",
      },
    },
  ],
  example: { args: ["1000", "1200", "0", "4"], result: "50" },
  pitfall: {
    vi: "Lấy đích trừ đầu kỳ là thiếu: từ 1.000 lên 1.200 khách trong một tháng, rời bỏ 5 %, cần 250 khách mới chứ không phải 200.",
    en: "Target less start is too few: from 1,000 to 1,200 in one month at a churn of 5 % takes 250, not 200.",
  },
  source: "Geometric series of a base with constant churn and constant additions",
  stage: "manage",
  departments: ["SALES", "MKT", "EXEC"],
  searchWords: [
    "can bao nhieu khach",
    "khach moi can co",
    "bu khach roi bo",
    "new customers needed",
    "net growth",
    "customer target",
  ],
};
