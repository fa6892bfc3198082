import type { FunctionWords } from "../function-words";

export const otifWords: FunctionWords = {
  name: { vi: "Tỷ lệ giao đúng hạn và đủ (OTIF)", en: "On-time in-full delivery (OTIF)" },
  description: {
    vi: "Phần đơn hàng giao vừa đúng hẹn vừa đủ hàng.",
    en: "The share of orders that arrived both on the promised date and complete.",
  },
  formula: { vi: "đơn đúng hạn và đủ ÷ đơn đến hạn", en: "orders on time and in full ÷ orders due" },
  parameters: {
    otifOrders: {
      name: { vi: "đơn_đúng_và_đủ", en: "otif_orders" },
      description: {
        vi: "Số đơn giao đúng ngày đã hẹn ban đầu và đủ mọi dòng hàng; một ô hoặc cả vùng, được cộng lại.",
        en: "Orders delivered on the date first promised and with every line complete; a cell or a range, which is added.",
      },
    },
    orders: {
      name: { vi: "đơn_đến_hạn", en: "orders" },
      description: {
        vi: "Số đơn phải giao trong kỳ, cả đơn chưa giao; một ô hoặc cả vùng, được cộng lại.",
        en: "Orders due in the period, those not delivered included; a cell or a range, which is added.",
      },
    },
  },
  errors: [
    {
      code: "#NUM!",
      when: { vi: "đơn đúng hạn và đủ lớn hơn đơn đến hạn", en: "more orders are on time and in full than were due" },
    },
  ],
  example: { args: ["1080", "1200"], result: "0.9" },
  pitfall: {
    vi: "Một đơn chỉ có đạt hoặc không: nhân tỷ lệ đúng hạn với tỷ lệ giao đủ chỉ là ước lượng. So với ngày hẹn ban đầu, không phải ngày đã dời.",
    en: "An order either counts or does not: the on-time share times the in-full share is only an estimate. Hold it against the date first promised, not the rescheduled one.",
  },
  source: "ORWiki, Perfect order (each order counts as a whole)",
  stage: "value",
  departments: ["OPS", "SALES"],
  searchWords: [
    "otif",
    "giao hang dung han",
    "giao du hang",
    "dung han va du",
    "giao tre",
    "on time delivery",
    "perfect order",
    "late deliveries",
  ],
};
