import { KpiError, type KpiFunction } from "../../function";

/**
 * Win rate: the share of decided opportunities that were won.
 *
 * `won ÷ (won + lost)`
 *
 * Open opportunities are left out on purpose: they are not decided. Won by all created is another, smaller number, and so is
 * the rate by value: keep to one.
 *
 * @param won - Opportunities won in the period, as a count (or a value, throughout).
 * @param lost - Opportunities lost in the same period.
 * @returns A fraction (0.2 is 20 %). `#DIV/0!` where nothing was decided, `#NUM!` for negative figures.
 * @example winRate(20, 80) //=> 0.2
 */
export function winRate(won: number, lost: number): number {
  if (won + lost === 0) throw new KpiError("#DIV/0!", { kind: "zeroDenominator" });
  return won / (won + lost);
}

export const WINRATE: KpiFunction = {
  id: "WINRATE",
  parameters: [
    { kind: "number", id: "won", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "lost", domain: "ge0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: winRate,
};
