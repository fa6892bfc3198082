import type { FunctionWords } from "../function-words";

export const stockoutRateWords: FunctionWords = {
  name: { vi: "Tỷ lệ hết hàng (OOS)", en: "Stock-out rate (OOS)" },
  description: {
    vi: "Phần thời gian các mã hàng đang kinh doanh bị hết hàng.",
    en: "The share of the time that items on offer were out of stock.",
  },
  formula: { vi: "số ngày mã hàng bị hết ÷ tổng số ngày mã hàng", en: "out-of-stock item-days ÷ item-days" },
  parameters: {
    oosDays: {
      name: { vi: "ngày_hết_hàng", en: "oos_days" },
      description: {
        vi: "Số ngày hết hàng cộng theo từng mã: hai mã hết ba ngày là 6; một ô hoặc cả vùng, được cộng lại.",
        en: "Days out of stock, added over the items: two items for three days are 6; a cell or a range, which is added.",
      },
    },
    skuDays: {
      name: { vi: "ngày_mã_hàng", en: "sku_days" },
      description: {
        vi: "Số mã đang kinh doanh nhân số ngày của kỳ: 40 mã trong 30 ngày là 1.200; một ô hoặc cả vùng, được cộng lại.",
        en: "Items on offer times days of the period: 40 items over 30 days are 1,200; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: {
        vi: "số ngày hết hàng lớn hơn tổng số ngày mã hàng",
        en: "more item-days are out of stock than there are",
      },
    },
  ],
  example: { args: ["36", "1200"], result: "0.03" },
  pitfall: {
    vi: "Một mã bán chạy hết hàng mất nhiều doanh thu hơn mười mã bán chậm: khi danh mục dài, tính riêng nhóm A. Không đếm mã đã ngừng kinh doanh.",
    en: "One bestseller out of stock costs more than ten slow items: with a long range look at the A items apart. Do not count items that were dropped.",
  },
  source: "Standard retail definition",
  stage: "value",
  departments: ["OPS"],
  searchWords: ["oos", "het hang", "chay hang", "dut hang", "thieu hang", "out of stock", "stockout", "empty shelves"],
};
