import type { FunctionWords } from "../function-words";

export const byPeriodWords: FunctionWords = {
  name: { vi: "KPI theo kỳ", en: "KPI by period" },
  description: {
    vi: "Một KPI cho từng tháng, quý hoặc năm và cho toàn bộ thời gian, từ các dòng có ngày.",
    en: "A KPI for every month, quarter or year and for the whole time, from dated rows.",
  },
  formula: {
    vi: "KPI của đầu vào đã gộp trong kỳ: số phát sinh cộng lại, số đầu kỳ lấy dòng đầu, số cuối kỳ lấy dòng cuối",
    en: "the KPI of the inputs put together within the period: flows added, opening stock the first, closing stock the last",
  },
  parameters: {
    kpi: {
      name: { vi: "mã_kpi", en: "kpi" },
      description: {
        vi: "Mã của một hàm KPI, như AOV hoặc KPI.AOV; đúng một ô.",
        en: "The id of a KPI function, such as AOV or KPI.AOV; exactly one cell.",
      },
    },
    dates: {
      name: { vi: "ngày", en: "dates" },
      description: {
        vi: "Cột ngày, mỗi dòng một ngày, thứ tự nào cũng được; bỏ qua dòng không có ngày.",
        en: "A column of dates, one for each row, in any order; rows without a date are left out.",
      },
    },
    unit: {
      name: { vi: "kỳ", en: "unit" },
      description: { vi: '"tháng", "quý" hoặc "năm".', en: '"month", "quarter" or "year".' },
    },
    inputs: {
      name: { vi: "đầu_vào", en: "inputs" },
      description: {
        vi: "Các đầu vào của KPI đó theo đúng thứ tự, mỗi đầu vào một cột dài bằng cột ngày; lựa chọn, đơn giá hoặc tỷ lệ chung cho mọi dòng có thể là một ô.",
        en: "The inputs of that KPI in their order, each a column as long as the dates; an option, or a price or a rate that all rows share, may be one cell.",
      },
    },
  },
  result: {
    vi: "Hai cột: kỳ theo thứ tự thời gian (2025-01, 2025-Q1, 2025), giá trị KPI; dòng cuối TOTAL tính lại trên mọi ngày.",
    en: "Two columns: the periods in order of time (2025-01, 2025-Q1, 2025), and the KPI; the last row, TOTAL, is calculated over all dates.",
  },
  errors: [
    { code: "#N/A", when: { vi: "không có hàm KPI nào mang mã này", en: "no KPI function has this id" } },
    {
      code: "#VALUE!",
      when: {
        vi: "thừa hoặc thiếu đầu vào so với KPI đó, hoặc các cột dài ngắn khác nhau",
        en: "there are too few or too many inputs for that KPI, or columns of different length",
      },
    },
  ],
  example: {
    args: ['"AOV"', '{"2025-01-01";"2025-01-02";"2025-02-01"}', '"month"', "{100;300;50}", "{1;1;1}"],
    result: "2025-01 | 200; 2025-02 | 50; TOTAL | 150",
  },
  pitfall: {
    vi: "Kỳ không có dòng nào thì không hiện. Tỷ số (như tỷ lệ thắng đã tính sẵn) không cộng và không lấy trung bình: hãy đưa vào tử số và mẫu số.",
    en: "A period without rows does not show. A ratio that is calculated already (a win rate, say) is neither added nor averaged: give its parts.",
  },
  source: "Flows are added, stocks read at one end: the roll-up of each input stands with its KPI",
  stage: "manage",
  departments: ["EXEC", "FIN", "SALES"],
  searchWords: [
    "theo thang",
    "theo quy",
    "theo nam",
    "gop thang",
    "bao cao thang",
    "monthly report",
    "by month",
    "quarterly",
    "over time",
  ],
};
