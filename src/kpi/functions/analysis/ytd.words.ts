import type { FunctionWords } from "../function-words";

export const ytdWords: FunctionWords = {
  name: { vi: "Lũy kế từ đầu năm", en: "Year to date" },
  description: {
    vi: "Số lũy kế từ đầu năm tài chính đến hết một ngày.",
    en: "What a KPI comes to from the first day of the fiscal year to a day, both included.",
  },
  formula: {
    vi: "cộng (hoặc bình quân, cuối kỳ, lớn nhất, nhỏ nhất) các giá trị có ngày từ đầu năm tài chính đến ngày tính",
    en: "sum (or average, last, largest, smallest) of the values dated from the start of the fiscal year to the day",
  },
  parameters: {
    values: {
      name: { vi: "giá_trị", en: "values" },
      description: {
        vi: "Vùng giá trị, mỗi dòng một số; ô trống là chưa có số liệu.",
        en: "Range of values, one per row; a blank is no figure.",
      },
    },
    dates: {
      name: { vi: "ngày", en: "dates" },
      description: {
        vi: "Vùng ngày cùng kích thước, thứ tự tùy ý.",
        en: "Range of dates of the same size, in any order.",
      },
    },
    asOf: {
      name: { vi: "tính_đến_ngày", en: "as_of" },
      description: {
        vi: "Tính đến hết ngày này; năm tài chính là năm chứa ngày này.",
        en: "The day up to which it counts; the fiscal year is the one this day lies in.",
      },
    },
    fiscalStartMonth: {
      name: { vi: "tháng_đầu_năm_tài_chính", en: "fiscal_start_month" },
      description: {
        vi: "Tháng bắt đầu năm tài chính, số nguyên từ 1 đến 12; mặc định 1.",
        en: "The month in which the fiscal year begins, a whole number from 1 to 12; 1 when left out.",
      },
    },
    agg: {
      name: { vi: "cách_gộp", en: "agg" },
      description: {
        vi: '"cộng" (mặc định), "bình quân", "cuối kỳ" (của ngày gần nhất), "lớn nhất" hoặc "nhỏ nhất".',
        en: '"sum" (default), "avg", "last" (of the latest date), "max" or "min".',
      },
    },
  },
  errors: [
    {
      code: "#N/A",
      when: {
        vi: "không có số liệu nào trong khoảng thời gian này, hoặc có giá trị mà không có ngày",
        en: "there is no figure in this time, or a value has no date",
      },
    },
    {
      code: "#NUM!",
      when: {
        vi: "tháng đầu năm tài chính không phải số nguyên từ 1 đến 12",
        en: "the month is not a whole number from 1 to 12",
      },
    },
    { code: "#VALUE!", when: { vi: "hai vùng không cùng kích thước", en: "the ranges differ in size" } },
  ],
  example: { args: ["{5,1,2}", '{"2025-12-31","2026-01-31","2026-02-28"}', '"2026-02-28"'], result: "3" },
  pitfall: {
    vi: "Số khách hàng, tồn kho hay nhân sự không cộng qua các tháng: hãy dùng cuối kỳ. Tỷ lệ và tỷ suất cũng không cộng: lấy lũy kế tử số chia lũy kế mẫu số.",
    en: "Customers, stock and staff do not add up over months: read the last. Ratios do not either: divide the year to date of their parts.",
  },
  source: "Common definition; dates decide, not places",
  stage: "manage",
  departments: ["EXEC", "FIN"],
  searchWords: ["luy ke", "tu dau nam den nay", "nam tai chinh", "cong don theo thang", "ytd", "so far this year"],
};
