import type { FunctionWords } from "../function-words";

export const offerAcceptanceWords: FunctionWords = {
  name: { vi: "Tỷ lệ nhận lời mời làm việc", en: "Offer acceptance rate" },
  description: {
    vi: "Phần thư mời làm việc được ứng viên chấp nhận.",
    en: "The share of job offers that candidates accept.",
  },
  formula: { vi: "số được nhận ÷ số thư mời", en: "accepted ÷ offers" },
  parameters: {
    accepted: {
      name: { vi: "số_được_nhận", en: "accepted" },
      description: {
        vi: "Số thư mời được ứng viên chấp nhận; một ô hoặc cả vùng, được cộng lại.",
        en: "Offers that were accepted; a cell or a range, which is added.",
      },
    },
    offers: {
      name: { vi: "số_thư_mời", en: "offers" },
      description: {
        vi: "Số thư mời đã có câu trả lời; một ô hoặc cả vùng, được cộng lại.",
        en: "Offers that were answered; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    { code: "#NUM!", when: { vi: "số được nhận lớn hơn số thư mời", en: "there are more accepted than offered" } },
  ],
  example: { args: ["16", "20"], result: "0.8" },
  pitfall: {
    vi: "Thư mời còn chờ trả lời chưa được tính vào mẫu số. Nhận lời rồi không đến làm vẫn là đã nhận: theo dõi riêng số người này.",
    en: "Offers still open do not belong in the denominator yet. Who accepts and never turns up still accepted: follow that apart.",
  },
  source: "Standard management definition",
  stage: "support",
  departments: ["HR"],
  searchWords: [
    "offer acceptance",
    "job offers",
    "nhan loi moi",
    "thu moi lam viec",
    "ung vien tu choi",
    "candidates who say no",
  ],
};
