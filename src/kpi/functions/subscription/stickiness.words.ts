import type { FunctionWords } from "../function-words";

export const stickinessWords: FunctionWords = {
  name: { vi: "Độ gắn bó người dùng (DAU/MAU)", en: "Stickiness (DAU/MAU)" },
  description: {
    vi: "Phần người dùng của tháng có mặt trong một ngày bình thường.",
    en: "The share of a month's users who come on an ordinary day.",
  },
  formula: { vi: "DAU bình quân ÷ MAU", en: "average DAU ÷ MAU" },
  parameters: {
    dau: {
      name: { vi: "dau_bình_quân", en: "dau" },
      description: {
        vi: "Số người dùng hoạt động mỗi ngày, bình quân các ngày trong tháng; đúng một ô.",
        en: "Daily active users, averaged over the days of the month; exactly one cell.",
      },
    },
    mau: {
      name: { vi: "mau", en: "mau" },
      description: {
        vi: "Số người dùng hoạt động trong tháng, mỗi người đếm một lần; đúng một ô.",
        en: "Different users who were active in the month; exactly one cell.",
      },
    },
  },
  errors: [
    { code: "#NUM!", when: { vi: "DAU bình quân lớn hơn MAU", en: "there are more daily users than monthly ones" } },
  ],
  example: { args: ["15000", "50000"], result: "0.3" },
  pitfall: {
    vi: "MAU không phải tổng của DAU: mỗi người chỉ đếm một lần trong tháng. Với sản phẩm vốn chỉ dùng mỗi tháng một lần, chỉ số này không có ý nghĩa.",
    en: "MAU is not the sum of DAU: each user counts once a month. It means nothing for a product that is needed once a month by nature.",
  },
  source: "PitchKit glossary, DAU/MAU",
  stage: "engage",
  departments: ["CS"],
  searchWords: [
    "dau mau",
    "stickiness",
    "daily active users",
    "nguoi dung hang ngay",
    "do gan bo",
    "nguoi dung quay lai",
    "come back every day",
  ],
};
