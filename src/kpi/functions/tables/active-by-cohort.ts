import type { Groups } from "./groups";

/**
 * How many customers of each cohort were active in each period from its own first on, up to the last period there is. A cohort
 * in which nobody starts has zeros.
 *
 * @param customers - The rows of each customer.
 * @param periods - By row: its period, counted from 0; below 0 where it has none.
 * @param span - How many periods there are.
 */
export function activeByCohort(customers: Groups, periods: Int32Array, span: number): Int32Array[] {
  const active = Array.from({ length: span }, (_, start) => new Int32Array(span - start));
  const { ends, rows } = rowsByCustomer(customers);
  const seenLast = new Int32Array(span).fill(-1);
  for (let customer = 0, from = 0; customer < customers.count; customer++) {
    const end = ends[customer] ?? from;
    let start = span;
    for (let place = from; place < end; place++) {
      const period = periods[rows[place] ?? 0] ?? -1;
      if (period >= 0 && period < start) start = period;
    }
    const cohort = active[start];
    for (let place = from; place < end; place++) {
      const period = periods[rows[place] ?? 0] ?? -1;
      // The second order of a period is no second customer.
      if (cohort === undefined || period < 0 || seenLast[period] === customer) continue;
      seenLast[period] = customer;
      cohort[period - start] = (cohort[period - start] ?? 0) + 1;
    }
    from = end;
  }
  return active;
}

/** The rows sorted by customer, and behind which of them each customer's end. */
function rowsByCustomer({ of, count }: Groups): { readonly ends: Int32Array; readonly rows: Int32Array } {
  const ends = new Int32Array(count);
  for (let row = 0; row < of.length; row++) {
    const customer = of[row] ?? -1;
    if (customer >= 0) ends[customer] = (ends[customer] ?? 0) + 1;
  }
  for (let customer = 1; customer < count; customer++) {
    ends[customer] = (ends[customer] ?? 0) + (ends[customer - 1] ?? 0);
  }
  const rows = new Int32Array(of.length);
  const free = ends.slice();
  for (let row = of.length - 1; row >= 0; row--) {
    const customer = of[row] ?? -1;
    if (customer < 0) continue;
    const place = (free[customer] ?? 0) - 1;
    free[customer] = place;
    rows[place] = row;
  }
  return { ends, rows };
}
