import type { FunctionWords } from "../function-words";

export const benchWords: FunctionWords = {
  name: { vi: "Vị trí so với tứ phân vị ngành", en: "Standing among quartiles" },
  description: {
    vi: "Ước lượng đứng thứ mấy phần trăm khi chỉ biết ba tứ phân vị đã công bố; 1 là tốt nhất.",
    en: "Estimates the percentile where only three published quartiles are known; 1 is the best.",
  },
  formula: {
    vi: "0,5 ± 0,25 × khoảng cách đến trung vị ÷ khoảng cách từ trung vị đến tứ phân vị kế bên",
    en: "0.5 ± 0.25 × distance from the median ÷ distance between median and quartile",
  },
  parameters: {
    value: {
      name: { vi: "giá_trị", en: "value" },
      description: { vi: "Giá trị của mình; đúng một ô.", en: "The own value; exactly one cell." },
    },
    p25: {
      name: { vi: "tứ_phân_vị_dưới", en: "lower_quartile" },
      description: {
        vi: "Phân vị 25: một phần tư số đơn vị thấp hơn mức này.",
        en: "25th percentile: a quarter of the others lie below it.",
      },
    },
    p50: {
      name: { vi: "trung_vị", en: "median" },
      description: { vi: "Trung vị, lớn hơn phân vị 25.", en: "Median, above the 25th percentile." },
    },
    p75: {
      name: { vi: "tứ_phân_vị_trên", en: "upper_quartile" },
      description: { vi: "Phân vị 75, lớn hơn trung vị.", en: "75th percentile, above the median." },
    },
    direction: {
      name: { vi: "chiều_tốt", en: "direction" },
      description: {
        vi: '"cao" (mặc định) hoặc "thấp"; ba tứ phân vị luôn ghi tăng dần.',
        en: '"higher" (default) or "lower"; the quartiles always rise.',
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "ba tứ phân vị không tăng dần", en: "the three quartiles do not rise" },
    },
  ],
  example: { args: ["98", "95", "101", "110"], result: "0.375" },
  pitfall: {
    vi: "Chỉ là ước lượng: ngoài hai tứ phân vị, số liệu công bố không nói lên điều gì. Hãy kiểm tra ngành, nước và năm của số liệu so sánh.",
    en: "An estimate: published figures say nothing about what lies beyond the quartiles. Check their industry, country and year.",
  },
  source: "Linear interpolation between published quartiles; decision of this product",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["so sanh nganh", "chuan nganh", "tu phan vi", "benchmark", "industry percentile", "quartile"],
};
