import type { FunctionWords } from "../function-words";

export const tableTurnoverWords: FunctionWords = {
  name: { vi: "Vòng quay bàn", en: "Table (seat) turnover" },
  description: {
    vi: "Mỗi ghế phục vụ bình quân mấy lượt khách trong một buổi.",
    en: "How many guests each seat serves in a service, on average.",
  },
  formula: { vi: "số khách ÷ số ghế cộng theo buổi", en: "guests ÷ seats added over the services" },
  parameters: {
    guests: {
      name: { vi: "số_khách", en: "guests" },
      description: {
        vi: "Số khách đã phục vụ tại bàn; một ô hoặc cả vùng, được cộng lại.",
        en: "Guests served at the tables; a cell or a range, which is added.",
      },
    },
    seats: {
      name: { vi: "số_ghế", en: "seats" },
      description: {
        vi: "Số ghế của từng buổi: 70 ghế, 60 buổi là 4.200; một ô hoặc cả vùng, được cộng lại.",
        en: "Seats of every service: 70 seats over 60 services are 4,200; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["140", "70"], result: "2" },
  pitfall: {
    vi: "Nhiều buổi thì số ghế cũng phải cộng theo buổi: khách cả tháng chia cho 70 ghế không phải là vòng quay. Tính nhóm khách trên số bàn là chỉ số khác, vì bàn bốn ghế có thể chỉ có hai người.",
    en: "Over several services add the seats as well: the guests of a month over 70 seats are no turnover. Parties per table is another measure, since two people may take a table for four.",
  },
  source: "Standard management definition",
  stage: "value",
  departments: ["OPS"],
  searchWords: [
    "vong quay ban",
    "vong quay ghe",
    "luot khach moi ban",
    "quay ban",
    "table turns",
    "seat turnover",
    "covers per seat",
  ],
};
