import type { FunctionWords } from "../function-words";

export const byGroupWords: FunctionWords = {
  name: { vi: "KPI theo nhóm", en: "KPI by group" },
  description: {
    vi: "Một KPI cho từng nhóm (kênh, chi nhánh, bộ phận) và cho tất cả, tính bằng tỷ số của tổng.",
    en: "A KPI for every group (channel, branch, department) and for all of them, as a ratio of sums.",
  },
  formula: {
    vi: "KPI của tổng từng đầu vào trong nhóm; dòng cuối là KPI của tổng mọi dòng",
    en: "the KPI of each input added up within the group; the last row is the KPI over all rows",
  },
  parameters: {
    kpi: {
      name: { vi: "mã_kpi", en: "kpi" },
      description: {
        vi: "Mã của một hàm KPI, như CAC hoặc KPI.CAC; đúng một ô.",
        en: "The id of a KPI function, such as CAC or KPI.CAC; exactly one cell.",
      },
    },
    groups: {
      name: { vi: "nhóm", en: "groups" },
      description: {
        vi: "Cột tên nhóm, mỗi dòng một tên; không phân biệt chữ hoa chữ thường, bỏ qua dòng không có tên.",
        en: "A column of group names, one for each row; case does not matter, and rows without a name are left out.",
      },
    },
    inputs: {
      name: { vi: "đầu_vào", en: "inputs" },
      description: {
        vi: "Các đầu vào của KPI đó theo đúng thứ tự, mỗi đầu vào một cột dài bằng cột nhóm; lựa chọn, số ngày, đơn giá hoặc tỷ lệ chung cho mọi dòng có thể là một ô.",
        en: "The inputs of that KPI in their order, each a column as long as the groups; an option, or days, a price or a rate that all rows share, may be one cell.",
      },
    },
  },
  result: {
    vi: "Hai cột: tên nhóm theo thứ tự xuất hiện, giá trị KPI; dòng cuối TOTAL tính lại trên mọi dòng.",
    en: "Two columns: the groups in the order in which they appear, and the KPI; the last row, TOTAL, is calculated over all rows.",
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
    args: ['"CAC"', '{"Ads";"SEO";"Ads"}', "{60;30;40}", "{1;3;4}"],
    result: "Ads | 20; SEO | 10; TOTAL | 16.25",
  },
  pitfall: {
    vi: "TOTAL không phải trung bình của các dòng: kênh lớn nặng hơn kênh nhỏ. Mỗi dòng phải thuộc cùng một kỳ; số liệu nhiều tháng thì dùng BYPERIOD.",
    en: "TOTAL is not the mean of the rows: a large channel weighs more than a small one. All rows must be of one period; for several months there is BYPERIOD.",
  },
  source: "Ratio of sums, as against the mean of ratios; segments of one period",
  stage: "manage",
  departments: ["EXEC", "MKT", "SALES"],
  searchWords: [
    "theo kenh",
    "theo chi nhanh",
    "theo bo phan",
    "phan khuc",
    "so sanh nhom",
    "breakdown",
    "by channel",
    "by segment",
    "pivot",
  ],
};
