import type { FunctionWords } from "../function-words";

export const engagementRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ tương tác mạng xã hội", en: "Social engagement rate" },
  description: {
    vi: "Người xem tương tác với bài đăng nhiều đến đâu so với số lần bài được hiển thị.",
    en: "How often people react to posts, relative to how often these were shown.",
  },
  formula: { vi: "tổng tương tác ÷ lượt hiển thị", en: "engagements ÷ impressions" },
  parameters: {
    engagements: {
      name: { vi: "tương_tác", en: "engagements" },
      description: {
        vi: "Tổng lượt thích, bình luận, chia sẻ và nhấp vào bài đăng; một ô hoặc cả vùng, được cộng lại.",
        en: "Likes, comments, shares and clicks on the posts; a cell or a range, which is added.",
      },
    },
    impressions: {
      name: { vi: "lượt_hiển_thị", en: "impressions" },
      description: {
        vi: "Số lần các bài đó được hiển thị (hoặc số người tiếp cận, nếu chọn cách đó); một ô hoặc cả vùng, được cộng lại.",
        en: "How often those posts were shown (or people reached, if that is your choice); a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["7500", "250000"], result: "0.03" },
  pitfall: {
    vi: "Mẫu số có nơi là lượt hiển thị, có nơi là lượt tiếp cận hay số người theo dõi: chọn một và giữ nguyên. Đây không phải tỷ lệ tương tác của Google Analytics 4.",
    en: "The denominator may be impressions, reach or followers: choose one and keep it. This is not the engagement rate of Google Analytics 4.",
  },
  source: "Standard management definition",
  stage: "engage",
  departments: ["MKT"],
  searchWords: [
    "engagement",
    "tuong tac facebook",
    "tuong tac bai dang",
    "likes comments shares",
    "ty le tuong tac",
    "people react to posts",
  ],
};
