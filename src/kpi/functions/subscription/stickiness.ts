import { KpiError, type KpiFunction } from "../../function";

/**
 * Stickiness: the share of a month's users who come on an ordinary day.
 *
 * `average DAU ÷ MAU`
 *
 * 0.3 says that a user comes on nine days of thirty. It tells nothing about products that are needed once a month by
 * nature.
 *
 * @param dau - Daily active users, averaged over the days of the month.
 * @param mau - Different users who were active in the month.
 * @returns A fraction (0.3 is 30 %). `#DIV/0!` without users, `#NUM!` for more daily users than monthly ones.
 * @example stickiness(15_000, 50_000) //=> 0.3
 */
export function stickiness(dau: number, mau: number): number {
  if (dau > mau) throw new KpiError("#NUM!", { kind: "impossible", parameter: "dau" });
  return dau / mau;
}

export const STICKY: KpiFunction = {
  id: "STICKY",
  parameters: [
    { kind: "number", id: "dau", domain: "ge0", rollUp: "average" },
    { kind: "number", id: "mau", domain: "gt0", rollUp: "last" },
  ],
  unit: "percent",
  compute: stickiness,
};
