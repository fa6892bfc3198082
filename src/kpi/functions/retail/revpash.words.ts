import type { FunctionWords } from "../function-words";

export const revpashWords: FunctionWords = {
  name: { vi: "Doanh thu trên giờ ghế sẵn có (RevPASH)", en: "Revenue per available seat hour (RevPASH)" },
  description: {
    vi: "Mỗi ghế mang về bao nhiêu doanh thu trong một giờ mở cửa, có khách hay không.",
    en: "What each seat brings in an hour of opening, taken or not.",
  },
  formula: { vi: "doanh thu ÷ (số ghế × số giờ mở cửa)", en: "revenue ÷ (seats × open hours)" },
  parameters: {
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu tại bàn của kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Revenue from guests at the tables in the period, in one currency; a cell or a range, which is added.",
      },
    },
    seats: {
      name: { vi: "số_ghế", en: "seats" },
      description: {
        vi: "Số ghế sẵn có; ghi 1 nếu đối số giờ đã là giờ ghế; một ô, hoặc cả vùng có cùng một giá trị.",
        en: "Seats that are available; 1 where the hours are seat hours already; a cell, or a range in which all are equal.",
      },
    },
    hours: {
      name: { vi: "số_giờ", en: "hours" },
      description: {
        vi: "Tổng số giờ mở cửa của kỳ, ví dụ 12 giờ × 30 ngày; một ô hoặc cả vùng, được cộng lại.",
        en: "Hours of opening over the whole period, such as 12 hours × 30 days; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["44000", "60", "36"], result: "20.37037037037037" },
  pitfall: {
    vi: "Giờ là tổng giờ mở cửa của cả kỳ, không phải giờ một ngày; các tháng mở cửa khác nhau vẫn cộng được. Số ghế thay đổi giữa các tháng (sân ngoài trời, mùa mưa) thì ghi số ghế là 1 và đưa vào số giờ tổng giờ ghế: ghế × giờ của từng tháng.",
    en: "Hours are those of the whole period, not of one day; months with different hours add up. Where seats change between months (a terrace, rain), give 1 seat and as hours the seat hours: seats × hours of each month.",
  },
  source: "Verdant glossary, RevPASH; Hogia, RevPASH",
  stage: "value",
  departments: ["OPS"],
  searchWords: [
    "revpash",
    "doanh thu moi ghe",
    "doanh thu gio ghe",
    "hieu qua ghe ngoi",
    "revenue per seat",
    "revenue per seat hour",
    "seat hours",
  ],
};
