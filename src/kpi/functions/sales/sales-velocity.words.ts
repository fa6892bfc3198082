import type { FunctionWords } from "../function-words";

export const salesVelocityWords: FunctionWords = {
  name: { vi: "Tốc độ bán hàng", en: "Sales velocity" },
  description: {
    vi: "Doanh thu mỗi ngày mà các cơ hội đang có dự kiến mang lại.",
    en: "The revenue per day that the pipeline can be expected to bring.",
  },
  formula: {
    vi: "số cơ hội × giá trị hợp đồng × tỷ lệ thắng ÷ số ngày chốt",
    en: "opportunities × average deal value × win rate ÷ cycle days",
  },
  parameters: {
    opportunities: {
      name: { vi: "số_cơ_hội", en: "opportunities" },
      description: {
        vi: "Số cơ hội đang mở, số liệu mới nhất; đúng một ô.",
        en: "Open opportunities, as they stand today; exactly one cell.",
      },
    },
    dealValue: {
      name: { vi: "giá_trị_hợp_đồng", en: "deal_value" },
      description: {
        vi: "Giá trị trung bình của một hợp đồng thắng, theo một loại tiền; đúng một ô.",
        en: "Average value of a won deal, in one currency; exactly one cell.",
      },
    },
    winRate: {
      name: { vi: "tỷ_lệ_thắng", en: "win_rate" },
      description: {
        vi: "Tỷ lệ thắng, từ 0 đến 1 (0,25 là 25 %); đúng một ô.",
        en: "Win rate, from 0 to 1 (0.25 is 25 %); exactly one cell.",
      },
    },
    cycleDays: {
      name: { vi: "số_ngày_chốt", en: "cycle_days" },
      description: {
        vi: "Số ngày trung bình từ liên hệ đạt chuẩn đến khi ký; đúng một ô.",
        en: "Days from first qualified contact to signature, on average; exactly one cell.",
      },
    },
  },
  example: { args: ["40", "25000", "0.25", "90"], result: "2777.777777777778" },
  pitfall: {
    vi: "Kết quả là tiền mỗi ngày. Rút ngắn chu kỳ 10 % thì tốc độ tăng 11,1 %, vì số ngày nằm ở mẫu số. Đừng cộng hay lấy trung bình tốc độ của các tháng.",
    en: "The result is money per day. A cycle 10 % shorter makes it 11.1 % higher, as the days are in the denominator. Do not add or average the velocities of months.",
  },
  source: "Standard management definition",
  stage: "value",
  departments: ["SALES"],
  searchWords: [
    "sales velocity",
    "pipeline velocity",
    "toc do ban hang",
    "doanh thu ky vong moi ngay",
    "co hoi ra tien moi ngay",
    "expected revenue per day",
  ],
};
