import type { FunctionWords } from "../function-words";

export const winRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ thắng cơ hội", en: "Opportunity win rate" },
  description: {
    vi: "Phần cơ hội bán hàng đã ngã ngũ mà kết quả là thắng.",
    en: "The share of decided opportunities that were won.",
  },
  formula: { vi: "số thắng ÷ (số thắng + số thua)", en: "won ÷ (won + lost)" },
  parameters: {
    won: {
      name: { vi: "số_thắng", en: "won" },
      description: {
        vi: "Số cơ hội thắng trong kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Opportunities won in the period; a cell or a range, which is added.",
      },
    },
    lost: {
      name: { vi: "số_thua", en: "lost" },
      description: {
        vi: "Số cơ hội thua trong cùng kỳ; một ô hoặc cả vùng, được cộng lại.",
        en: "Opportunities lost in the same period; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    { code: "#DIV/0!", when: { vi: "không có cơ hội nào thắng hay thua", en: "no opportunity was won or lost" } },
  ],
  example: { args: ["20", "80"], result: "0.2" },
  pitfall: {
    vi: "Cơ hội còn mở không tính vào đây. Chia cho mọi cơ hội đã tạo, hoặc tính theo giá trị, sẽ ra số khác: chọn một cách và giữ nguyên.",
    en: "Open opportunities do not count. By all that were created, or by value, it is another number: choose one and keep it.",
  },
  source: "Pigment glossary, Win rate",
  stage: "value",
  departments: ["SALES"],
  searchWords: [
    "win rate",
    "closing rate",
    "close rate",
    "ty le thang",
    "ty le chot don",
    "thang bao nhieu co hoi",
    "deals we win",
  ],
};
