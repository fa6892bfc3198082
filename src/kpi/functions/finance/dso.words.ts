import type { FunctionWords } from "../function-words";

export const dsoWords: FunctionWords = {
  name: { vi: "Kỳ thu tiền bình quân (DSO)", en: "Days sales outstanding (DSO)" },
  description: {
    vi: "Bán chịu xong bình quân bao nhiêu ngày mới thu được tiền.",
    en: "How many days customers take to pay, on average.",
  },
  formula: { vi: "phải thu bình quân ÷ doanh số bán chịu × số ngày", en: "average receivables ÷ credit sales × days" },
  parameters: {
    receivables: {
      name: { vi: "phải_thu", en: "receivables" },
      description: {
        vi: "Phải thu khách hàng bình quân của kỳ, ví dụ (đầu kỳ + cuối kỳ) ÷ 2, theo một loại tiền; đúng một ô.",
        en: "Average balance owed by customers over the period, such as (opening + closing) ÷ 2, in one currency; exactly one cell.",
      },
    },
    creditSales: {
      name: { vi: "doanh_số_bán_chịu", en: "credit_sales" },
      description: {
        vi: "Doanh số bán chịu của kỳ, cùng loại tiền; cùng gồm hoặc cùng không gồm VAT như phải thu; một ô hoặc cả vùng, được cộng lại.",
        en: "Sales on credit in the period, in the same currency; with VAT if the receivables hold it; a cell or a range, which is added.",
      },
    },
    days: {
      name: { vi: "số_ngày", en: "days" },
      description: {
        vi: "Số ngày của kỳ ứng với doanh số đó, ví dụ 30 hay 365; một ô hoặc cả vùng, được cộng lại.",
        en: "Days of the period that the sales cover, such as 30 or 365; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["300000", "450000", "31"], result: "20.666666666666664" },
  pitfall: {
    vi: "Chia cho tổng doanh thu có cả bán thu tiền ngay sẽ ra số ngày đẹp hơn thực tế. Số dư cuối kỳ và số dư bình quân cho kết quả khác nhau: chọn một cách, và dùng cùng cách cho DIO, DPO khi tính CCC.",
    en: "Dividing by all sales, cash sales included, makes the days look shorter than they are. Closing and average balances differ: choose one, and the same one for DIO and DPO in the cash conversion cycle.",
  },
  source: "QuickBooks (Intuit), Days sales outstanding",
  stage: "finance",
  departments: ["FIN", "SALES"],
  searchWords: [
    "dso",
    "ngay thu tien",
    "so ngay phai thu",
    "cong no phai thu",
    "khach no bao lau",
    "thu hoi cong no",
    "collection period",
    "days receivable",
    "how fast customers pay",
  ],
};
