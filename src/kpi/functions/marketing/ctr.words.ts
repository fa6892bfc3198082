import type { FunctionWords } from "../function-words";

export const ctrWords: FunctionWords = {
  name: { vi: "Tỷ lệ nhấp quảng cáo (CTR)", en: "Ad click-through rate (CTR)" },
  description: {
    vi: "Phần lượt hiển thị quảng cáo có người nhấp vào.",
    en: "The share of impressions that were clicked.",
  },
  formula: { vi: "lượt nhấp ÷ lượt hiển thị", en: "clicks ÷ impressions" },
  parameters: {
    clicks: {
      name: { vi: "lượt_nhấp", en: "clicks" },
      description: {
        vi: "Số lượt nhấp vào quảng cáo; một ô hoặc cả vùng, được cộng lại.",
        en: "Clicks on the advertisements; a cell or a range, which is added.",
      },
    },
    impressions: {
      name: { vi: "lượt_hiển_thị", en: "impressions" },
      description: {
        vi: "Số lần các quảng cáo đó được hiển thị; một ô hoặc cả vùng, được cộng lại.",
        en: "How often the same advertisements were shown; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "lượt nhấp nhiều hơn lượt hiển thị, tức là đếm sai hoặc lệch kỳ",
        en: "there are more clicks than impressions: a counting error or different periods",
      },
    },
  ],
  example: { args: ["5", "100"], result: "0.05" },
  pitfall: {
    vi: "CTR cao chưa phải quảng cáo tốt nếu người nhấp không mua: hãy xem cùng tỷ lệ chuyển đổi. Nhiều chiến dịch thì cộng lượt nhấp và lượt hiển thị, đừng lấy trung bình CTR.",
    en: "A high CTR is no good advertisement when nobody buys: read it with the conversion rate. For several campaigns add clicks and impressions; do not average rates.",
  },
  source: "Google Ads Help, Clickthrough rate (CTR)",
  stage: "attract",
  departments: ["MKT"],
  searchWords: [
    "ctr",
    "click through rate",
    "clickthrough",
    "ty le nhap",
    "ty le click quang cao",
    "luot nhap tren hien thi",
    "ad clicks per view",
  ],
};
