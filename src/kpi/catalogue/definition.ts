import type { Words } from "../language";

/**
 * What a KPI means to the people who steer by it: the card behind a number. One file per KPI beside this one.
 * The number itself comes from the function of the same id.
 */
export interface KpiDefinition {
  /** Equal to the id of its function. */
  readonly id: string;
  readonly name: Words;
  readonly abbreviation: string;
  readonly definition: Words;
  /** The formula in words, e.g. "Revenue ÷ Orders". */
  readonly formula: Words;
  readonly unit: "currency" | "percent" | "ratio";
  readonly direction: "higher" | "lower";
  readonly timeBasis: "ratio" | "perMonth";
  /** Where a Balanced Scorecard usually places it: financial, customer, internal process, learning and growth. */
  readonly perspective: "F" | "C" | "P" | "L";
  readonly indicator: "leading" | "lagging";
  /** What feeds each parameter of the function, by input id of `inputs.ts`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Where the figures come from and how often. */
  readonly track: Words;
  /** What to do when it is off target. */
  readonly action: Words;
  /** Other words people search it by, in both languages, without accents where people leave them out. */
  readonly searchWords: readonly string[];
}
