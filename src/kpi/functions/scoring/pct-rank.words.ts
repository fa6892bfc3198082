import type { FunctionWords } from "../function-words";

export const pctRankWords: FunctionWords = {
  name: { vi: "Thứ hạng phần trăm", en: "Percentile rank" },
  description: {
    vi: "Hơn bao nhiêu phần của một nhóm so sánh; 1 là tốt nhất.",
    en: "What share of a peer group is worse; 1 is the best.",
  },
  formula: {
    vi: "(số đơn vị kém hơn + ½ × số đơn vị bằng) ÷ tổng số đơn vị",
    en: "(number worse + ½ × number equal) ÷ number of peers",
  },
  parameters: {
    value: {
      name: { vi: "giá_trị", en: "value" },
      description: { vi: "Giá trị của mình; đúng một ô.", en: "The own value; exactly one cell." },
    },
    benchmark: {
      name: { vi: "bộ_so_sánh", en: "benchmark" },
      description: {
        vi: "Vùng giá trị của các đơn vị so sánh; ô trống bị bỏ qua.",
        en: "Range of the values of the peers; blanks are left out.",
      },
    },
    direction: {
      name: { vi: "chiều_tốt", en: "direction" },
      description: { vi: '"cao" (mặc định) hoặc "thấp".', en: '"higher" (default) or "lower".' },
    },
  },
  example: { args: ["3", "{1,2,3,4,5}"], result: "0.5" },
  pitfall: {
    vi: "Khác hàm PERCENTRANK của bảng tính: hàm đó chia cho số đơn vị trừ 1 và không tính nửa cho giá trị bằng nhau.",
    en: "PERCENTRANK of a spreadsheet differs: it divides by one less and does not count equal values half.",
  },
  source: "Mid-rank definition of the percentile rank, standard in statistics",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["thu hang", "xep hang", "so sanh chi nhanh", "percentile", "rank among peers", "benchmark"],
};
