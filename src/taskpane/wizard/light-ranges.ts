import { DEFAULT_SCORING, type Yardstick } from "../../scorecard/scoring";

/** Where the lights change: green at or beyond the target, red beyond the limit. */
export interface LightRanges {
  readonly target: number;
  readonly limit: number;
}

/** `null` while there is no target, or while the limit lies on the wrong side of it. */
export function lightRanges({ direction, target, minimum }: Yardstick): LightRanges | null {
  if (target === null) return null;
  const sign = direction === "higher" ? 1 : -1;
  const limit = minimum ?? target - sign * DEFAULT_SCORING.tolerance * Math.abs(target);
  return sign * (target - limit) < 0 ? null : { target, limit };
}
