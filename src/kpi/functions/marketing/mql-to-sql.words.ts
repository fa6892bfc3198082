import type { FunctionWords } from "../function-words";

export const mqlToSqlWords: FunctionWords = {
  name: { vi: "Tỷ lệ MQL thành SQL", en: "MQL-to-SQL rate" },
  description: {
    vi: "Phần khách hàng tiềm năng đạt chuẩn tiếp thị (MQL) được bộ phận bán hàng chấp nhận (SQL).",
    en: "The share of marketing-qualified leads (MQL) that sales accepts (SQL).",
  },
  formula: { vi: "số SQL ÷ số MQL", en: "SQLs ÷ MQLs" },
  parameters: {
    sql: {
      name: { vi: "số_sql", en: "sql" },
      description: {
        vi: "Số khách hàng tiềm năng được bộ phận bán hàng chấp nhận (SQL); một ô hoặc cả vùng, được cộng lại.",
        en: "Sales-qualified leads (SQL) that came from these MQLs; a cell or a range, which is added.",
      },
    },
    mql: {
      name: { vi: "số_mql", en: "mql" },
      description: {
        vi: "Số khách hàng tiềm năng đạt chuẩn tiếp thị (MQL); một ô hoặc cả vùng, được cộng lại.",
        en: "Marketing-qualified leads (MQL); a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["56", "140"], result: "0.4" },
  pitfall: {
    vi: "SQL tháng này có thể từ MQL tháng trước, nên khi phễu đang lớn lên tỷ lệ cùng tháng bị thấp. Chính xác hơn là theo từng nhóm MQL theo tháng phát sinh.",
    en: "SQLs of this month may come from MQLs of the last, so in a growing funnel the rate of one month is too low. Follow the MQLs by the month in which they arose.",
  },
  source: "Standard management definition",
  stage: "engage",
  departments: ["SALES", "MKT"],
  searchWords: [
    "mql sql",
    "mql to sql",
    "mql2sql",
    "lead acceptance",
    "ty le sql",
    "lead duoc sales nhan",
    "sales accepted leads",
  ],
};
