import { KpiError, type KpiFunction } from "../../function";

/**
 * Customer churn: the share of customers who left in the period.
 *
 * `lost ÷ customers at start` (start), `÷ (start + (new − lost) ÷ 2)` (average of opening and closing), or
 * `÷ (start + new ÷ 2)` (exposed)
 *
 * Definitions differ in the denominator: 50 lost of 1,000 with 200 new are 5.00 %, 4.65 % or 4.55 %. The default is the
 * most common one, customers at the start. Net change (start − end) is not churn when there are new customers.
 *
 * @param lost - Customers who left in the period.
 * @param startCustomers - Customers on its first day.
 * @param newCustomers - Customers won in the period; 0 when left out.
 * @param method - `start`, `average` or `exposed`.
 * @returns A fraction (0.05 is 5 %). `#DIV/0!` without customers, `#NUM!` when more are lost than there were.
 * @example churn(50, 1_000, null, null) //=> 0.05
 * @example churn(50, 1_000, 200, "average") //=> 0.046511627906976744
 */
export function churn(
  lost: number,
  startCustomers: number,
  newCustomers: number | null,
  method: string | null,
): number {
  const won = newCustomers ?? 0;
  if (lost > startCustomers + won) throw new KpiError("#NUM!", { kind: "impossible", parameter: "lost" });
  if (method === "average") return lost / (startCustomers + (won - lost) / 2);
  if (method === "exposed") return lost / (startCustomers + won / 2);
  return lost / startCustomers;
}

export const CHURN: KpiFunction = {
  id: "CHURN",
  parameters: [
    { kind: "number", id: "lost", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "startCustomers", domain: "gt0", rollUp: "first" },
    { kind: "number", id: "newCustomers", domain: "ge0", rollUp: "sum", optional: true },
    { kind: "option", id: "method", options: ["start", "average", "exposed"], optional: true },
  ],
  unit: "percent",
  compute: churn,
};
