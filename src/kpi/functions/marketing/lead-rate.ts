import type { KpiFunction } from "../../function";

/**
 * Visitor-to-lead rate: the share of visits to a website that became leads.
 *
 * `leads ÷ visits`
 *
 * Only leads that came through the website belong here; those from fairs and the telephone would inflate the rate.
 *
 * @param leads - Leads from the website: forms, chats, calls to a tracked number.
 * @param visits - Visits to it in the same period.
 * @returns A fraction (0.0256 is 2.56 %). `#DIV/0!` without visits, `#NUM!` for negative figures.
 * @example leadRate(320, 12_500) //=> 0.0256
 */
export function leadRate(leads: number, visits: number): number {
  return leads / visits;
}

export const LEADRATE: KpiFunction = {
  id: "LEADRATE",
  parameters: [
    { kind: "number", id: "leads", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "visits", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: leadRate,
};
