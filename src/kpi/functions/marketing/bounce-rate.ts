import { KpiError, type KpiFunction } from "../../function";

/**
 * Bounce rate: the share of sessions that left without a second interaction.
 *
 * `bounced sessions ÷ sessions`
 *
 * Tools differ in what a bounce is. Universal Analytics counted sessions with one page and nothing else; Google Analytics 4
 * counts sessions that were not engaged (under 10 seconds, one page, no key event), so that it is 1 − engagement rate. The
 * two series must not be joined.
 *
 * @param bounced - Sessions that bounced, by one definition throughout.
 * @param sessions - All sessions of the same pages and period.
 * @returns A fraction (0.45 is 45 %). `#DIV/0!` without sessions, `#NUM!` for negative figures and for more bounces than
 * sessions.
 * @example bounceRate(5_625, 12_500) //=> 0.45
 */
export function bounceRate(bounced: number, sessions: number): number {
  if (bounced > sessions) throw new KpiError("#NUM!", { kind: "impossible", parameter: "bounced" });
  return bounced / sessions;
}

export const BOUNCE: KpiFunction = {
  id: "BOUNCE",
  parameters: [
    { kind: "number", id: "bounced", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "sessions", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: bounceRate,
};
