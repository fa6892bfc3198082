import { KpiError, type KpiFunction } from "../../function";

/**
 * Email click-through rate: the share of delivered emails in which a link was clicked.
 *
 * `unique clicks ÷ delivered emails`
 *
 * Click-to-open (CTOR) divides by opens instead and is a larger number. Campaigns are added, not averaged: give the ranges.
 *
 * @param clicks - Recipients who clicked, each counted once per mailing.
 * @param delivered - Emails delivered: sent less bounced.
 * @returns A fraction (0.03 is 3 %). `#DIV/0!` without delivered emails, `#NUM!` for negative figures and for more clicks
 * than delivered emails.
 * @example emailClickRate(120, 4_000) //=> 0.03
 */
export function emailClickRate(clicks: number, delivered: number): number {
  if (clicks > delivered) throw new KpiError("#NUM!", { kind: "impossible", parameter: "clicks" });
  return clicks / delivered;
}

export const EMAILCTR: KpiFunction = {
  id: "EMAILCTR",
  parameters: [
    { kind: "number", id: "clicks", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "delivered", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: emailClickRate,
};
