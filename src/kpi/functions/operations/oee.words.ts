import type { FunctionWords } from "../function-words";

export const oeeWords: FunctionWords = {
  name: { vi: "Hiệu suất thiết bị tổng thể (OEE)", en: "Overall equipment effectiveness (OEE)" },
  description: {
    vi: "Phần thời gian kế hoạch thật sự làm ra sản phẩm đạt, đúng tốc độ lý tưởng.",
    en: "The share of planned time in which good units were made at full speed.",
  },
  formula: {
    vi: "mức sẵn sàng × hiệu suất × chất lượng = chu kỳ lý tưởng × sản lượng đạt ÷ thời gian kế hoạch",
    en: "availability × performance × quality = ideal cycle × good count ÷ planned time",
  },
  parameters: {
    plannedTime: {
      name: { vi: "thời_gian_kế_hoạch", en: "planned_time" },
      description: {
        vi: "Thời gian sản xuất theo kế hoạch, đã trừ nghỉ giữa ca theo lịch, tính bằng phút; một ô hoặc cả vùng, được cộng lại.",
        en: "Planned production time, without scheduled breaks, in minutes; a cell or a range, which is added.",
      },
    },
    runTime: {
      name: { vi: "thời_gian_chạy", en: "run_time" },
      description: {
        vi: "Thời gian máy thật sự chạy, đã trừ dừng máy và chuyển đổi, tính bằng phút; một ô hoặc cả vùng, được cộng lại.",
        en: "Time that the machine ran, without stops and changeovers, in minutes; a cell or a range, which is added.",
      },
    },
    idealCycle: {
      name: { vi: "chu_kỳ_lý_tưởng", en: "ideal_cycle" },
      description: {
        vi: "Thời gian ngắn nhất để làm một sản phẩm, tính bằng phút; một ô, hoặc cả vùng có cùng một giá trị.",
        en: "Shortest time for one unit, in minutes; a cell, or a range in which all are equal.",
      },
    },
    totalCount: {
      name: { vi: "tổng_sản_lượng", en: "total_count" },
      description: {
        vi: "Toàn bộ sản phẩm làm ra, cả hỏng và phải sửa; một ô hoặc cả vùng, được cộng lại.",
        en: "All units made, scrap and rework included; a cell or a range, which is added.",
      },
    },
    goodCount: {
      name: { vi: "sản_lượng_đạt", en: "good_count" },
      description: {
        vi: "Số sản phẩm đạt ngay lần đầu; một ô hoặc cả vùng, được cộng lại.",
        en: "Units that were right first time; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "thời gian chạy lớn hơn thời gian kế hoạch", en: "the run time is more than the planned time" },
    },
    { code: "#NUM!", when: { vi: "sản lượng đạt lớn hơn tổng sản lượng", en: "more units are good than were made" } },
  ],
  example: { args: ["480", "420", "1", "400", "380"], result: "0.7916666666666666" },
  pitfall: {
    vi: "Mọi thời gian cùng một đơn vị: chu kỳ 1 giây là 1/60 phút. Nếu chu kỳ × tổng sản lượng vượt thời gian chạy thì chu kỳ lý tưởng đặt quá dài và OEE bị thổi phồng. Nhiều sản phẩm có chu kỳ khác nhau thì tính riêng.",
    en: "All times in one unit: a cycle of 1 second is 1/60 minute. Where cycle × total count exceeds the run time, the ideal cycle is set too long and OEE is overstated. Products with different cycles are calculated apart.",
  },
  source: "Nakajima, Introduction to TPM; SMRP Best Practices, 6th edition",
  stage: "value",
  departments: ["OPS"],
  searchWords: [
    "oee",
    "hieu suat thiet bi",
    "hieu suat may",
    "may dung",
    "tpm",
    "equipment effectiveness",
    "machine efficiency",
    "availability performance quality",
  ],
};
