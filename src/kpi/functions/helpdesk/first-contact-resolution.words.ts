import type { FunctionWords } from "../function-words";

export const firstContactResolutionWords: FunctionWords = {
  name: { vi: "Tỷ lệ giải quyết ngay lần đầu (FCR)", en: "First contact resolution (FCR)" },
  description: {
    vi: "Phần liên hệ được giải quyết xong mà khách không phải liên hệ lại.",
    en: "The share of contacts that were solved without the customer having to come back.",
  },
  formula: { vi: "số giải quyết ngay lần đầu ÷ tổng liên hệ", en: "solved the first time ÷ contacts" },
  parameters: {
    firstResolved: {
      name: { vi: "xong_lần_đầu", en: "first_resolved" },
      description: {
        vi: "Số liên hệ được giải quyết xong ngay lần đầu, theo một quy ước cố định; một ô hoặc cả vùng, được cộng lại.",
        en: "Contacts solved the first time, by one rule throughout; a cell or a range, which is added.",
      },
    },
    contacts: {
      name: { vi: "tổng_liên_hệ", en: "contacts" },
      description: {
        vi: "Tổng số liên hệ của khách trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "All contacts of the period; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "số giải quyết lần đầu nhiều hơn tổng liên hệ", en: "more contacts were solved than there were" },
    },
  ],
  example: { args: ["700", "1000"], result: "0.7" },
  pitfall: {
    vi: "Cách đếm quyết định kết quả: nhân viên tự đánh dấu thì số luôn đẹp. Nên tính là xong khi khách không liên hệ lại vì cùng việc trong 7 ngày.",
    en: "The method decides the level: a flag set by agents flatters. Count as solved what nobody came back with within 7 days.",
  },
  source: "SQM Group, Industry standards for call centre KPIs",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "fcr",
    "first call resolution",
    "giai quyet lan dau",
    "xong ngay lan dau",
    "khach phai goi lai",
    "solved at first contact",
  ],
};
