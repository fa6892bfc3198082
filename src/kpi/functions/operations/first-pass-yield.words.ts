import type { FunctionWords } from "../function-words";

export const firstPassYieldWords: FunctionWords = {
  name: { vi: "Tỷ lệ đạt lần đầu (FPY)", en: "First pass yield (FPY)" },
  description: {
    vi: "Phần sản phẩm đạt ngay lần đầu, không phải sửa, không bị hủy.",
    en: "The share of units that are right first time, without rework or scrap.",
  },
  formula: { vi: "số đạt lần đầu ÷ tổng số", en: "good first time ÷ total units" },
  parameters: {
    goodFirst: {
      name: { vi: "đạt_lần_đầu", en: "good_first" },
      description: {
        vi: "Số sản phẩm đạt ngay lần đầu; một ô hoặc cả vùng, được cộng lại.",
        en: "Units that passed at the first attempt; a cell or a range, which is added.",
      },
    },
    total: {
      name: { vi: "tổng_số", en: "total" },
      description: {
        vi: "Số sản phẩm đã đưa vào công đoạn; một ô hoặc cả vùng, được cộng lại.",
        en: "Units that entered the step; a cell or a range, which is added.",
      },
    },
  },
  errors: [{ code: "#NUM!", when: { vi: "số đạt lần đầu lớn hơn tổng số", en: "more units are good than there are" } }],
  example: { args: ["1090", "1200"], result: "0.9083333333333333" },
  pitfall: {
    vi: "Tính cả hàng sửa lại rồi mới đạt là tỷ lệ đạt cuối cùng, không phải FPY. Nhiều công đoạn thì nhân các tỷ lệ với nhau (KPI.RTY), không lấy trung bình.",
    en: "With reworked units counted as good it is the final yield, not FPY. Over several steps multiply the yields (KPI.RTY); do not average them.",
  },
  source: "Minitab Support, throughput yield and rolled throughput yield",
  stage: "value",
  departments: ["OPS"],
  searchWords: [
    "fpy",
    "dat lan dau",
    "ty le dat",
    "san pham loi",
    "chat luong lan dau",
    "right first time",
    "throughput yield",
    "defect free",
  ],
};
