import type { FunctionWords } from "../function-words";

export const handleTimeWords: FunctionWords = {
  name: { vi: "Thời gian xử lý trung bình (AHT)", en: "Average handle time (AHT)" },
  description: {
    vi: "Một liên hệ cần trung bình bao nhiêu phút làm việc, kể cả phần việc sau cuộc gọi.",
    en: "How many minutes of work one contact takes on average, with the work after the call.",
  },
  formula: {
    vi: "(phút đàm thoại + phút giữ máy + phút sau cuộc gọi) ÷ số liên hệ đã xử lý",
    en: "(talk + hold + after-call work) ÷ handled contacts",
  },
  parameters: {
    talk: {
      name: { vi: "phút_đàm_thoại", en: "talk_minutes" },
      description: {
        vi: "Tổng số phút đàm thoại; một ô hoặc cả vùng, được cộng lại.",
        en: "Minutes of talking, of all contacts together; a cell or a range, which is added.",
      },
    },
    hold: {
      name: { vi: "phút_giữ_máy", en: "hold_minutes" },
      description: {
        vi: "Tổng số phút khách phải giữ máy, không có thì ghi 0; một ô hoặc cả vùng, được cộng lại.",
        en: "Minutes on hold, 0 where there are none; a cell or a range, which is added.",
      },
    },
    wrap: {
      name: { vi: "phút_sau_cuộc_gọi", en: "wrap_up_minutes" },
      description: {
        vi: "Tổng số phút xử lý sau cuộc gọi, không có thì ghi 0; một ô hoặc cả vùng, được cộng lại.",
        en: "Minutes of work after the call, 0 where there are none; a cell or a range, which is added.",
      },
    },
    handled: {
      name: { vi: "liên_hệ_đã_xử_lý", en: "handled" },
      description: {
        vi: "Số liên hệ đã xử lý; một ô hoặc cả vùng, được cộng lại.",
        en: "Contacts handled; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["5000", "1000", "2000", "100"], result: "80" },
  pitfall: {
    vi: "Thấp quá thường là gác máy vội: hãy đặt một khoảng mục tiêu và đừng thưởng riêng chỉ số này. Nhiều ngày thì đưa tổng số phút và tổng số liên hệ, đừng lấy trung bình của các ngày.",
    en: "Too low mostly means that calls are cut short: set a range as target and do not reward it alone. For several days give all minutes and all contacts; do not average days.",
  },
  source: "Genesys Cloud glossary, Average handle time (AHT)",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "aht",
    "handle time",
    "talk time",
    "thoi gian xu ly",
    "thoi luong cuoc goi",
    "moi cuoc goi mat bao lau",
    "minutes per call",
  ],
};
