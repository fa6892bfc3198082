import type { FunctionWords } from "../function-words";

export const selfServiceRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ tự phục vụ thành công", en: "Self-service completion" },
  description: {
    vi: "Phần phiên tự phục vụ mà khách giải quyết xong, không cần gặp nhân viên.",
    en: "The share of self-service sessions that ended solved, without contact to staff.",
  },
  formula: { vi: "phiên giải quyết xong ÷ phiên tự phục vụ", en: "solved sessions ÷ self-service sessions" },
  parameters: {
    completed: {
      name: { vi: "phiên_xong", en: "completed" },
      description: {
        vi: "Số phiên tự phục vụ giải quyết xong, theo một quy ước cố định; một ô hoặc cả vùng, được cộng lại.",
        en: "Self-service sessions that ended solved, by one rule throughout; a cell or a range, which is added.",
      },
    },
    sessions: {
      name: { vi: "phiên_tự_phục_vụ", en: "sessions" },
      description: {
        vi: "Tổng số phiên ở trung tâm trợ giúp, chatbot hoặc tổng đài tự động; một ô hoặc cả vùng, được cộng lại.",
        en: "All sessions of help centre, chatbot or voice menu; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "phiên giải quyết xong nhiều hơn phiên tự phục vụ", en: "more sessions were solved than there were" },
    },
  ],
  example: { args: ["450", "1000"], result: "0.45" },
  pitfall: {
    vi: "Khách lặng lẽ rời đi chưa phải là xong: chỉ tính khi khách xác nhận, hoặc không liên hệ trong 24 giờ sau đó.",
    en: "A silent exit is no success: count only what the customer confirmed, or what brought no contact within 24 hours.",
  },
  source: "Standard management definition",
  stage: "retain",
  departments: ["CS"],
  searchWords: [
    "self service",
    "deflection",
    "chatbot",
    "tu phuc vu",
    "khach tu giai quyet",
    "help centre success",
    "solved without staff",
  ],
};
