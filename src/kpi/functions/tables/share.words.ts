import type { FunctionWords } from "../function-words";

export const shareWords: FunctionWords = {
  name: { vi: "Cơ cấu theo nhóm", en: "Share by group" },
  description: {
    vi: "Tổng của từng nhóm và tỷ trọng của nó, ví dụ lượt truy cập theo nguồn.",
    en: "The total of every group and its share of all, such as visits by source.",
  },
  formula: { vi: "tổng của nhóm ÷ tổng của tất cả", en: "total of the group ÷ total of all" },
  parameters: {
    groups: {
      name: { vi: "nhóm", en: "groups" },
      description: {
        vi: "Cột tên nhóm; không phân biệt chữ hoa chữ thường, bỏ qua dòng không có tên.",
        en: "A column of group names; case does not matter, and rows without a name are left out.",
      },
    },
    values: {
      name: { vi: "giá_trị", en: "values" },
      description: {
        vi: "Cột số cần cộng, dài bằng cột nhóm; ô trống là chưa có số liệu.",
        en: "A column of what is added, as long as the groups; a blank is missing.",
      },
    },
  },
  result: {
    vi: "Ba cột: tên nhóm theo thứ tự xuất hiện, tổng, tỷ trọng. Nhóm chưa có số nào thì hiện #N/A.",
    en: "Three columns: the groups in the order in which they appear, the total, the share. A group without a number shows #N/A.",
  },
  errors: [
    { code: "#DIV/0!", when: { vi: "tổng của tất cả bằng 0", en: "everything adds up to 0" } },
    { code: "#VALUE!", when: { vi: "hai cột dài ngắn khác nhau", en: "the two columns differ in length" } },
  ],
  example: { args: ['{"seo";"ads";"seo"}', "{40;50;10}"], result: "seo | 50 | 0.5; ads | 50 | 0.5" },
  pitfall: {
    vi: "Tỷ trọng giảm không có nghĩa là nhóm đó giảm: các nhóm khác có thể tăng nhanh hơn. Có số âm (lãi, lỗ) thì tỷ trọng mất ý nghĩa.",
    en: "A falling share is not a falling group: the others may have grown faster. With negative numbers (profits and losses) shares mean little.",
  },
  source: "Share of the total",
  stage: "manage",
  departments: ["EXEC", "MKT", "SALES"],
  searchWords: [
    "ty trong",
    "co cau",
    "phan bo",
    "nguon truy cap",
    "phan tram tong",
    "mix",
    "breakdown",
    "percent of total",
  ],
};
