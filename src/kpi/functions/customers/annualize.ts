import { KpiError, type KpiFunction } from "../../function";

/**
 * What a rate of every month comes to over a year, compounded.
 *
 * `1 − (1 − rate) ^ periods` (churn), `rate ^ periods` (retention), or `(1 + rate) ^ periods − 1` (growth)
 *
 * 5 % churn a month is 46 % a year, not 60 %: those who leave in March cannot leave again in April. Staff turnover is
 * another matter: by convention its months are added.
 *
 * @param rate - The rate of one period, a fraction.
 * @param periods - How many of them make a year, at most 1,000; 12 when left out.
 * @param kind - `churn` (default), `retention` or `growth`.
 * @returns A fraction (0.46 is 46 %). `#NUM!` for churn or retention outside 0 to 1, for growth of −100 % or less, and for
 * no periods or more than 1,000.
 * @example annualize(0.05, null, null) //=> 0.45963991233736334
 * @example annualize(0.95, 12, "retention") //=> 0.5403600876626367
 * @example annualize(0.5, 2, "growth") //=> 1.25
 */
export function annualize(rate: number, periods: number | null, kind: string | null): number {
  const times = periods ?? 12;
  if (times === 0 || times > MOST) throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "periods" });
  if (kind === "growth" ? rate <= -1 : rate < 0 || rate > 1) {
    throw new KpiError("#NUM!", { kind: "outOfDomain", parameter: "rate" });
  }
  if (kind === "growth") return (1 + rate) ** times - 1;
  return kind === "retention" ? rate ** times : 1 - (1 - rate) ** times;
}

/** More than the hours of a month: what is meant is no part of a year any more. */
const MOST = 1_000;

export const ANNUALIZE: KpiFunction = {
  id: "ANNUALIZE",
  parameters: [
    { kind: "number", id: "rate", domain: "any", rollUp: "none" },
    { kind: "number", id: "periods", domain: "ge0", rollUp: "none", optional: true },
    { kind: "option", id: "kind", options: ["churn", "retention", "growth"], optional: true },
  ],
  unit: "percent",
  compute: annualize,
};
