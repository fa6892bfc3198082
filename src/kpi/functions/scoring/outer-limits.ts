import { KpiError } from "../../function";

/** Where a result outside a range of good values stops counting. */
export interface OuterLimits {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The outer limits of a range from `low` to `high`: as given, else as far outside as the range is wide.
 * @throws KpiError `#NUM!` for a range upside down, and for an outer limit inside it.
 */
export function outerLimits(low: number, high: number, lowMin: number | null, highMax: number | null): OuterLimits {
  if (low > high) throw new KpiError("#NUM!", { kind: "impossible", parameter: "low" });
  const lowest = lowMin ?? low - (high - low);
  const highest = highMax ?? high + (high - low);
  if (lowest > low) throw new KpiError("#NUM!", { kind: "impossible", parameter: "lowMin" });
  if (highest < high) throw new KpiError("#NUM!", { kind: "impossible", parameter: "highMax" });
  return { lowest, highest };
}
