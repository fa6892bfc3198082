import type { FunctionWords } from "../function-words";

export const salesPerAreaWords: FunctionWords = {
  name: { vi: "Doanh thu trên mét vuông", en: "Sales per square metre" },
  description: {
    vi: "Mỗi mét vuông diện tích bán hàng mang về bao nhiêu doanh thu trong kỳ.",
    en: "What one square metre of selling area brings over the period.",
  },
  formula: { vi: "doanh thu ÷ diện tích bán hàng", en: "revenue ÷ selling area" },
  parameters: {
    revenue: {
      name: { vi: "doanh_thu", en: "revenue" },
      description: {
        vi: "Doanh thu tại cửa hàng của kỳ, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Revenue of the store in the period, in one currency; a cell or a range, which is added.",
      },
    },
    area: {
      name: { vi: "diện_tích", en: "area" },
      description: {
        vi: "Diện tích bán hàng bình quân của kỳ, tính bằng m²; đúng một ô.",
        en: "Average selling area over the period, in square metres; exactly one cell.",
      },
    },
  },
  example: { args: ["600", "120"], result: "5" },
  pitfall: {
    vi: "Chỉ tính diện tích bán hàng, không tính kho và văn phòng. Đơn đặt trên mạng soạn tại cửa hàng thì loại ra hoặc ghi rõ. Doanh thu một quý gấp khoảng ba lần một tháng: so cùng độ dài kỳ.",
    en: "Selling area only, without storeroom and office. Leave out online orders picked in the store, or say so. A quarter gives about three times a month: compare periods of one length.",
  },
  source: "Standard retail definition",
  stage: "value",
  departments: ["SALES", "OPS"],
  searchWords: [
    "doanh thu tren m2",
    "doanh thu met vuong",
    "hieu qua mat bang",
    "sales density",
    "sales per sqm",
    "revenue per square foot",
    "space productivity",
  ],
};
