import type { Unit } from "../function";
import type { Words } from "../language";

/** The card behind a KPI: what it says, where the figures come from, and what to do when it is off target. */
export interface KpiKnowledge {
  readonly id: string;
  readonly name: Words;
  readonly definition: Words;
  /** The formula in words, e.g. "Revenue ÷ orders". */
  readonly formula: Words;
  readonly unit: Exclude<Unit, "text" | "table" | "input" | "periods">;
  /** `range`: neither too much nor too little is good. */
  readonly direction: "higher" | "lower" | "range";
  /** How often people look at it. */
  readonly frequency: "day" | "week" | "month" | "quarter";
  /** Where a Balanced Scorecard usually places it: financial, customer, internal process, learning and growth. */
  readonly perspective: "F" | "C" | "P" | "L";
  /** Where the figures come from and how often. */
  readonly track: Words;
  /** What to do when it is off target. */
  readonly action: Words;
}
