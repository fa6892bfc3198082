import { KpiError, type KpiFunction } from "../../function";

/**
 * Key feature adoption: the share of active customers who used the features that matter.
 *
 * `feature users ÷ active users`
 *
 * @param featureUsers - Different customers who used a key feature in the period.
 * @param activeUsers - Different customers who were active in the same period.
 * @returns A fraction (0.7 is 70 %). `#DIV/0!` without active customers, `#NUM!` for more feature users than those.
 * @example adoption(700, 1_000) //=> 0.7
 */
export function adoption(featureUsers: number, activeUsers: number): number {
  if (featureUsers > activeUsers) throw new KpiError("#NUM!", { kind: "impossible", parameter: "featureUsers" });
  return featureUsers / activeUsers;
}

export const ADOPTION: KpiFunction = {
  id: "ADOPTION",
  parameters: [
    { kind: "number", id: "featureUsers", domain: "ge0", rollUp: "last" },
    { kind: "number", id: "activeUsers", domain: "gt0", rollUp: "last" },
  ],
  unit: "percent",
  compute: adoption,
};
