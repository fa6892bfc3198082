import { KpiError, type KpiFunction } from "../../function";

/**
 * Offer acceptance rate: the share of job offers that candidates accept.
 *
 * `accepted ÷ offers`
 *
 * @param accepted - Offers that were accepted.
 * @param offers - Offers that were answered; those still open come later.
 * @returns A fraction (0.8 is 80 %). `#DIV/0!` without offers, `#NUM!` for more accepted than offered.
 * @example offerAcceptance(16, 20) //=> 0.8
 */
export function offerAcceptance(accepted: number, offers: number): number {
  if (accepted > offers) throw new KpiError("#NUM!", { kind: "impossible", parameter: "accepted" });
  return accepted / offers;
}

export const OFFERACC: KpiFunction = {
  id: "OFFERACC",
  parameters: [
    { kind: "number", id: "accepted", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "offers", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: offerAcceptance,
};
