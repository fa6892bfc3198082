import type { KpiFunction } from "../../function";

/**
 * Table (seat) turnover: how many guests each seat serves in a service.
 *
 * `guests ÷ seats added over the services`
 *
 * By seats; parties per table is the other measure.
 *
 * @param guests - Guests served at the tables.
 * @param seats - Seats of every service: 70 seats over 60 services are 4,200.
 * @returns Guests per seat and service. `#DIV/0!` without seats, `#NUM!` for negative figures.
 * @example tableTurnover(140, 70) //=> 2
 */
export function tableTurnover(guests: number, seats: number): number {
  return guests / seats;
}

export const TABLETURN: KpiFunction = {
  id: "TABLETURN",
  parameters: [
    { kind: "number", id: "guests", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "seats", domain: "gt0", rollUp: "sum" },
  ],
  unit: "ratio",
  compute: tableTurnover,
};
