import type { FunctionWords } from "../function-words";

export const runwayWords: FunctionWords = {
  name: { vi: "Thời gian cầm cự (runway)", en: "Cash runway" },
  description: {
    vi: "Số tháng nữa thì hết tiền nếu vẫn đốt tiền như hiện nay.",
    en: "How many months the cash lasts at the present net burn.",
  },
  formula: { vi: "tiền hiện có ÷ tiền đốt ròng mỗi tháng", en: "cash on hand ÷ net burn per month" },
  parameters: {
    cash: {
      name: { vi: "tiền_hiện_có", en: "cash" },
      description: {
        vi: "Tiền mặt và tiền gửi dùng được ngay tại ngày tính, theo một loại tiền; đúng một ô.",
        en: "Cash and deposits that can be used at once, on the day of counting, in one currency; exactly one cell.",
      },
    },
    netBurn: {
      name: { vi: "tiền_đốt_ròng", en: "net_burn" },
      description: {
        vi: "Số tiền hụt bình quân mỗi tháng, như KPI.BURN, cùng loại tiền; đúng một ô.",
        en: "Cash lost in an average month, as from KPI.BURN, in the same currency; exactly one cell.",
      },
    },
  },
  errors: [
    {
      code: "#N/A",
      when: {
        vi: "mỗi tháng tiền không hụt (tốc độ đốt tiền bằng 0 hoặc âm): không có ngày hết tiền",
        en: "no cash is lost (net burn at or below 0): there is no day on which it ends",
      },
    },
  ],
  example: { args: ["250000", "50000"], result: "5" },
  pitfall: {
    vi: "Con số giả định tốc độ đốt tiền không đổi: khi đang tuyển thêm người, tiền hết sớm hơn, nên tính thêm kịch bản chi tăng. Đừng cộng tiền gọi vốn chưa về tài khoản.",
    en: "It assumes that burn stays as it is: while you are hiring, cash ends sooner, so add a scenario with growing burn. Do not count funding that has not arrived.",
  },
  source: "Standard management definition",
  stage: "finance",
  departments: ["FIN", "EXEC"],
  searchWords: [
    "runway",
    "bao lau het tien",
    "con tien bao nhieu thang",
    "thoi gian cam cu",
    "het tien khi nao",
    "how long money lasts",
    "months of cash",
    "cash left",
  ],
};
