import type { FunctionWords } from "../function-words";

export const returningVisitorsWords: FunctionWords = {
  name: { vi: "Tỷ lệ người dùng quay lại", en: "Returning visitor rate" },
  description: {
    vi: "Phần người dùng trong kỳ đã từng truy cập trước đó.",
    en: "The share of the period's users who had visited before.",
  },
  formula: { vi: "người dùng quay lại ÷ tổng người dùng", en: "returning users ÷ users" },
  parameters: {
    returning: {
      name: { vi: "người_dùng_quay_lại", en: "returning" },
      description: {
        vi: "Số người dùng trong kỳ đã từng truy cập trước đó; đúng một ô.",
        en: "Users of the period who had visited before; exactly one cell.",
      },
    },
    users: {
      name: { vi: "tổng_người_dùng", en: "users" },
      description: {
        vi: "Tổng số người dùng trong kỳ, mỗi người đếm một lần; đúng một ô.",
        en: "All users of the period, each counted once; exactly one cell.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "người dùng quay lại nhiều hơn tổng người dùng", en: "there are more returning users than users" },
    },
  ],
  example: { args: ["2800", "8000"], result: "0.35" },
  pitfall: {
    vi: "Mỗi người chỉ được đếm một lần trong kỳ nên không cộng các tháng được: hãy lấy lại cả hai số cho kỳ dài hơn. Khách xóa cookie làm tỷ lệ thấp hơn thực tế.",
    en: "Everyone counts once in a period, so months cannot be added: read both figures again for the longer period. Deleted cookies make the rate too low.",
  },
  source: "Google Analytics Help, Analytics dimensions and metrics",
  stage: "engage",
  departments: ["MKT"],
  searchWords: [
    "returning users",
    "repeat visitors",
    "nguoi dung quay lai",
    "khach web quay lai",
    "loyal visitors",
    "visitors who come back",
  ],
};
