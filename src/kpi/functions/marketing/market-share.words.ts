import type { FunctionWords } from "../function-words";

export const marketShareWords: FunctionWords = {
  name: { vi: "Thị phần", en: "Market share" },
  description: {
    vi: "Phần doanh số của công ty trong toàn bộ doanh số của thị trường đã xác định.",
    en: "The firm's share of all sales in the market that was defined.",
  },
  formula: { vi: "doanh số công ty ÷ doanh số thị trường", en: "own sales ÷ market sales" },
  parameters: {
    ownSales: {
      name: { vi: "doanh_số_công_ty", en: "own_sales" },
      description: {
        vi: "Doanh số của công ty, theo tiền hoặc theo số lượng; một ô hoặc cả vùng, được cộng lại.",
        en: "Sales of the firm, in money or in units; a cell or a range, which is added.",
      },
    },
    marketSales: {
      name: { vi: "doanh_số_thị_trường", en: "market_sales" },
      description: {
        vi: "Doanh số của cả thị trường, gồm cả công ty, cùng đơn vị; một ô hoặc cả vùng, được cộng lại.",
        en: "Sales of the whole market including the firm, in the same unit; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "doanh số công ty lớn hơn doanh số thị trường", en: "the firm sells more than its whole market" },
    },
  ],
  example: { args: ["12", "150"], result: "0.08" },
  pitfall: {
    vi: "Thị phần theo giá trị và theo số lượng khác nhau, hãy ghi rõ. Hai số phải cùng sản phẩm, khu vực, kỳ và cùng mức giá (giá bán lẻ hay giá xuất xưởng).",
    en: "Share by value and by volume differ: say which. Both figures must mean the same products, region, period and level of price (retail or ex works).",
  },
  source: "Farris et al., Marketing Metrics, Market share",
  stage: "value",
  departments: ["MKT", "SALES"],
  searchWords: [
    "market share",
    "thi phan",
    "mieng banh thi truong",
    "share of market",
    "so voi doi thu",
    "how big are we in the market",
  ],
};
