import type { FunctionWords } from "../function-words";

export const organicShareWords: FunctionWords = {
  name: { vi: "Tỷ trọng truy cập tự nhiên (SEO)", en: "Organic traffic share (SEO)" },
  description: {
    vi: "Phần lượt truy cập đến từ tìm kiếm không trả phí.",
    en: "The share of visits that came from unpaid search.",
  },
  formula: { vi: "lượt truy cập tự nhiên ÷ tổng lượt truy cập", en: "organic visits ÷ all visits" },
  parameters: {
    organic: {
      name: { vi: "truy_cập_tự_nhiên", en: "organic_visits" },
      description: {
        vi: "Số lượt truy cập từ kết quả tìm kiếm không trả phí; một ô hoặc cả vùng, được cộng lại.",
        en: "Visits from unpaid search results; a cell or a range, which is added.",
      },
    },
    visits: {
      name: { vi: "tổng_truy_cập", en: "visits" },
      description: {
        vi: "Số lượt truy cập từ mọi nguồn, đếm cùng một cách; một ô hoặc cả vùng, được cộng lại.",
        en: "Visits from every source, counted the same way; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "lượt truy cập tự nhiên nhiều hơn tổng lượt truy cập",
        en: "there are more organic visits than visits",
      },
    },
  ],
  example: { args: ["5000", "12500"], result: "0.4" },
  pitfall: {
    vi: "Cắt quảng cáo thì tỷ trọng này cũng tăng dù không có thêm ai: hãy xem cùng số lượt truy cập tự nhiên.",
    en: "Cutting paid traffic lifts the share without one visitor more: read it next to the number of organic visits.",
  },
  source: "Standard management definition",
  stage: "attract",
  departments: ["MKT"],
  searchWords: [
    "seo",
    "organic traffic",
    "organic search",
    "free search traffic",
    "truy cap tu nhien",
    "tim kiem tu nhien",
    "khach tu google",
  ],
};
