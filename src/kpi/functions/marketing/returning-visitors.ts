import { KpiError, type KpiFunction } from "../../function";

/**
 * Returning visitor rate: the share of a period's users who had visited before.
 *
 * `returning users ÷ users`
 *
 * Users are counted once per period. Periods can therefore not be added: read both figures again for the longer one.
 *
 * @param returning - Users of the period who had visited before it.
 * @param users - All users of the period, each counted once.
 * @returns A fraction (0.35 is 35 %). `#DIV/0!` without users, `#NUM!` for negative figures and for more returning users
 * than users.
 * @example returningVisitors(2_800, 8_000) //=> 0.35
 */
export function returningVisitors(returning: number, users: number): number {
  if (returning > users) throw new KpiError("#NUM!", { kind: "impossible", parameter: "returning" });
  return returning / users;
}

export const RETVISIT: KpiFunction = {
  id: "RETVISIT",
  parameters: [
    { kind: "number", id: "returning", domain: "ge0", rollUp: "last" },
    { kind: "number", id: "users", domain: "gt0", rollUp: "last" },
  ],
  unit: "percent",
  compute: returningVisitors,
};
