import type { FunctionWords } from "../function-words";

/** The parameters of a range of good values, and what is wrong with them, as SCORERANGE and STATUSRANGE say it. */
export const RANGE_PARAMETERS = {
  low: {
    name: { vi: "cận_dưới", en: "low" },
    description: { vi: "Cận dưới của khoảng tốt; đúng một ô.", en: "Lower end of the good range; exactly one cell." },
  },
  high: {
    name: { vi: "cận_trên", en: "high" },
    description: {
      vi: "Cận trên của khoảng tốt, không nhỏ hơn cận dưới; đúng một ô.",
      en: "Upper end of the good range, not below its lower end; exactly one cell.",
    },
  },
  lowMin: {
    name: { vi: "giới_hạn_dưới", en: "low_min" },
    description: {
      vi: "Giới hạn ngoài ở phía dưới; bỏ trống thì cách cận dưới đúng bằng bề rộng của khoảng.",
      en: "Outer limit below the range; as far below as the range is wide when left out.",
    },
  },
  highMax: {
    name: { vi: "giới_hạn_trên", en: "high_max" },
    description: {
      vi: "Giới hạn ngoài ở phía trên; bỏ trống thì cách cận trên đúng bằng bề rộng của khoảng.",
      en: "Outer limit above the range; as far above as the range is wide when left out.",
    },
  },
} as const satisfies FunctionWords["parameters"];

export const RANGE_ERRORS: NonNullable<FunctionWords["errors"]> = [
  {
    code: "#NUM!",
    when: {
      vi: "cận dưới lớn hơn cận trên, hoặc giới hạn ngoài nằm trong khoảng",
      en: "low is above high, or an outer limit lies inside the range",
    },
  },
];
