import { KpiError, type KpiFunction } from "../../function";

/**
 * Email open rate: the share of delivered emails that were opened.
 *
 * `unique opens ÷ delivered emails`
 *
 * Delivered is sent less bounced. Mail programs that load pictures by themselves (Apple Mail) count as opens, so the level
 * means little and only the trend is read.
 *
 * @param opens - Recipients who opened, each counted once per mailing.
 * @param delivered - Emails delivered: sent less bounced.
 * @returns A fraction (0.5 is 50 %). `#DIV/0!` without delivered emails, `#NUM!` for negative figures and for more opens
 * than delivered emails.
 * @example openRate(4, 8) //=> 0.5
 */
export function openRate(opens: number, delivered: number): number {
  if (opens > delivered) throw new KpiError("#NUM!", { kind: "impossible", parameter: "opens" });
  return opens / delivered;
}

export const OPENRATE: KpiFunction = {
  id: "OPENRATE",
  parameters: [
    { kind: "number", id: "opens", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "delivered", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: openRate,
};
