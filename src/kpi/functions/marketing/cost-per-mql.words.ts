import type { FunctionWords } from "../function-words";

export const costPerMqlWords: FunctionWords = {
  name: { vi: "Chi phí mỗi MQL", en: "Cost per MQL" },
  description: {
    vi: "Có thêm một khách hàng tiềm năng đạt chuẩn tiếp thị (MQL) tốn bao nhiêu.",
    en: "What one marketing-qualified lead (MQL) cost.",
  },
  formula: { vi: "chi phí kênh ÷ số MQL", en: "channel cost ÷ MQLs" },
  parameters: {
    spend: {
      name: { vi: "chi_phí_kênh", en: "cost" },
      description: {
        vi: "Chi phí của kênh, theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Cost of the channel, in one currency; a cell or a range, which is added.",
      },
    },
    mql: {
      name: { vi: "số_mql", en: "mql" },
      description: {
        vi: "Số khách hàng tiềm năng đạt chuẩn tiếp thị (MQL) từ kênh đó; một ô hoặc cả vùng, được cộng lại.",
        en: "Marketing-qualified leads (MQL) from that channel; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["45000000", "140"], result: "321428.5714285714" },
  pitfall: {
    vi: "MQL tháng này thường do tiền chi từ các tháng trước: đường mua dài thì gộp ba tháng gần nhất. Nới chuẩn MQL cũng làm chi phí thấp đi mà không có thêm khách.",
    en: "MQLs often come from the spend of earlier months: where the way is long, take three months together. A looser rule for MQLs also lowers the cost, without one customer more.",
  },
  source: "Standard management definition",
  stage: "attract",
  departments: ["MKT"],
  searchWords: [
    "cpmql",
    "cost per mql",
    "cost per qualified lead",
    "chi phi moi mql",
    "chi phi lead dat chuan",
    "channel budget",
  ],
};
