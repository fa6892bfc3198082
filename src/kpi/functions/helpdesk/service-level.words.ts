import type { FunctionWords } from "../function-words";

export const serviceLevelWords: FunctionWords = {
  name: { vi: "Mức dịch vụ tổng đài", en: "Service level" },
  description: {
    vi: "Phần cuộc gọi được trả lời trong ngưỡng thời gian, ví dụ 20 giây.",
    en: "The share of calls answered within the threshold, 20 seconds for example.",
  },
  formula: { vi: "trả lời trong ngưỡng ÷ (đã trả lời + bị nhỡ)", en: "answered in time ÷ (answered + abandoned)" },
  parameters: {
    answeredInTime: {
      name: { vi: "trả_lời_trong_ngưỡng", en: "answered_in_time" },
      description: {
        vi: "Số cuộc gọi được trả lời trong ngưỡng; một ô hoặc cả vùng, được cộng lại.",
        en: "Calls answered within the threshold; a cell or a range, which is added.",
      },
    },
    answered: {
      name: { vi: "đã_trả_lời", en: "answered" },
      description: {
        vi: "Tổng số cuộc gọi đã trả lời; một ô hoặc cả vùng, được cộng lại.",
        en: "All calls answered; a cell or a range, which is added.",
      },
    },
    abandoned: {
      name: { vi: "cuộc_gọi_nhỡ", en: "abandoned" },
      description: {
        vi: "Tổng số cuộc gọi nhỡ: khách gác máy trước khi được trả lời; một ô hoặc cả vùng, được cộng lại.",
        en: "All calls given up by the caller before an answer; a cell or a range, which is added.",
      },
    },
    abandonedInTime: {
      name: { vi: "nhỡ_trong_ngưỡng", en: "abandoned_in_time" },
      description: {
        vi: "Trong đó, số cuộc khách gác máy ngay trong ngưỡng, bỏ trống là 0; một ô hoặc cả vùng, được cộng lại.",
        en: "Those of them given up within the threshold, 0 when left out; a cell or a range, which is added.",
      },
    },
    method: {
      name: { vi: "cách_tính", en: "method" },
      description: {
        vi: 'Cuộc gọi nhỡ tính thế nào: "tất cả" (mặc định: đều tính là không đạt), "chỉ cuộc trả lời" (không tính cuộc nhỡ), "loại nhỡ sớm" (bỏ cuộc nhỡ trong ngưỡng khỏi mẫu số) hoặc "tính nhỡ sớm là đạt".',
        en: 'What becomes of abandoned calls: "all" (default: all count against you), "answered" (none count), "excludeShort" (those given up in time are left out) or "creditShort" (those given up in time count as answered).',
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "số trả lời trong ngưỡng nhiều hơn số đã trả lời, hoặc số nhỡ trong ngưỡng nhiều hơn số cuộc gọi nhỡ",
        en: "more calls were answered in time than answered, or more abandoned in time than abandoned",
      },
    },
    { code: "#DIV/0!", when: { vi: "không có cuộc gọi nào để tính", en: "no call counts" } },
  ],
  example: { args: ["860", "1000", "60"], result: "0.8113207547169812" },
  pitfall: {
    vi: "Cùng một số liệu, bốn cách tính cho 81, 86, 83 và 83 %: hãy ghi rõ cách tính và ngưỡng bao nhiêu giây. Nhiều khung giờ thì cộng cuộc gọi, đừng lấy trung bình tỷ lệ.",
    en: "The same calls give 81, 86, 83 and 83 % under the four methods: say which one, and how many seconds. Add the calls of half-hours; do not average their rates.",
  },
  source: "Call Centre Helper, Service level formulas",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "sl",
    "sla",
    "service level",
    "muc dich vu",
    "tra loi trong 20 giay",
    "cuoc goi tra loi kip",
    "calls answered in time",
  ],
};
