import type { FunctionWords } from "../function-words";

export const salesCycleWords: FunctionWords = {
  name: { vi: "Chu kỳ bán hàng", en: "Sales cycle length" },
  description: {
    vi: "Từ lần liên hệ đạt chuẩn đầu tiên đến khi ký hợp đồng mất trung bình bao nhiêu ngày.",
    en: "How many days it takes, on average, from the first qualified contact to the signature.",
  },
  formula: { vi: "tổng số ngày ÷ số hợp đồng thắng", en: "sum of days ÷ deals won" },
  parameters: {
    totalDays: {
      name: { vi: "tổng_số_ngày", en: "total_days" },
      description: {
        vi: "Số ngày của tất cả hợp đồng thắng, từ liên hệ đạt chuẩn đến ngày ký; một ô hoặc cả vùng, được cộng lại.",
        en: "Days of all deals won, from first qualified contact to signature; a cell or a range, which is added.",
      },
    },
    deals: {
      name: { vi: "hợp_đồng_thắng", en: "deals_won" },
      description: {
        vi: "Số hợp đồng thắng trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Deals won in the same period; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["900", "20"], result: "45" },
  pitfall: {
    vi: "Vài hợp đồng quá dài kéo trung bình lên: hãy xem thêm trung vị (MEDIAN). Ngày ký trước ngày liên hệ là lỗi nhập liệu, phải sửa chứ đừng cộng vào.",
    en: "A few very long deals pull the average up: look at the MEDIAN as well. A signature before the first contact is a data error: mend it, do not add it.",
  },
  source: "Standard management definition",
  stage: "value",
  departments: ["SALES"],
  searchWords: [
    "sales cycle",
    "time to close",
    "thoi gian chot",
    "chu ky ban hang",
    "bao lau chot duoc don",
    "how long a deal takes",
  ],
};
