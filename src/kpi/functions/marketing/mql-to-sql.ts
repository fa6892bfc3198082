import type { KpiFunction } from "../../function";

/**
 * MQL-to-SQL rate: the share of marketing-qualified leads that sales accepts as its own.
 *
 * `SQLs ÷ MQLs`
 *
 * Dividing figures of one month mixes leads of several: in a growing funnel the rate comes out too low. Exact is the month
 * in which the MQLs arose, followed until they are decided.
 *
 * @param sql - Sales-qualified leads that came from these MQLs.
 * @param mql - Marketing-qualified leads.
 * @returns A fraction (0.4 is 40 %). `#DIV/0!` without MQLs, `#NUM!` for negative figures.
 * @example mqlToSql(56, 140) //=> 0.4
 */
export function mqlToSql(sql: number, mql: number): number {
  return sql / mql;
}

export const MQL2SQL: KpiFunction = {
  id: "MQL2SQL",
  parameters: [
    { kind: "number", id: "sql", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "mql", domain: "gt0", rollUp: "sum" },
  ],
  unit: "percent",
  compute: mqlToSql,
};
