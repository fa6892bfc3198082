import type { FunctionWords } from "../function-words";

export const dpoWords: FunctionWords = {
  name: { vi: "Kỳ trả tiền bình quân (DPO)", en: "Days payables outstanding (DPO)" },
  description: {
    vi: "Bình quân bao nhiêu ngày mới trả tiền nhà cung cấp.",
    en: "How many days suppliers wait for their money, on average.",
  },
  formula: { vi: "phải trả bình quân ÷ mua hàng × số ngày", en: "average payables ÷ purchases × days" },
  parameters: {
    payables: {
      name: { vi: "phải_trả", en: "payables" },
      description: {
        vi: "Phải trả người bán bình quân của kỳ, ví dụ (đầu kỳ + cuối kỳ) ÷ 2, theo một loại tiền; đúng một ô.",
        en: "Average balance owed to suppliers over the period, such as (opening + closing) ÷ 2, in one currency; exactly one cell.",
      },
    },
    purchases: {
      name: { vi: "mua_hàng", en: "purchases" },
      description: {
        vi: "Giá trị mua chịu của kỳ, hoặc giá vốn khi không có số mua, cùng loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Purchases on credit in the period, or cost of goods sold where purchases are not known, in the same currency; a cell or a range, which is added.",
      },
    },
    days: {
      name: { vi: "số_ngày", en: "days" },
      description: {
        vi: "Số ngày của kỳ ứng với giá trị mua đó, ví dụ 30 hay 365; một ô hoặc cả vùng, được cộng lại.",
        en: "Days of the period that the purchases cover, such as 30 or 365; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["80000", "2500000", "365"], result: "11.68" },
  pitfall: {
    vi: "Càng dài chưa chắc càng tốt: trả chậm quá hạn làm mất chiết khấu và uy tín với nhà cung cấp. Dùng số dư bình quân như DIO và DSO; muốn theo số dư cuối kỳ thì đưa số cuối kỳ cho cả ba.",
    en: "Longer is not always better: paying after the due date costs discounts and supply. Give average balances as for DIO and DSO; for the closing-balance variant give closing balances to all three.",
  },
  source: "Standard accounting definition, on average payables",
  stage: "finance",
  departments: ["FIN"],
  searchWords: [
    "dpo",
    "ngay phai tra",
    "so ngay tra tien",
    "cong no phai tra",
    "tra nha cung cap",
    "supplier payment days",
    "days payable",
    "how fast we pay suppliers",
  ],
};
