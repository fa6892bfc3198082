import type { Argument, RollUp } from "../../function";
import type { Groups } from "./groups";

/** Puts the numbers of each group together, and those of all rows under the number after the last group. */
export interface Tally {
  readonly add: (group: number, value: number, row: number) => void;
  /** What a group gives for the input: `null` where it has no number, `REFUSED` where its numbers cannot become one. */
  readonly of: (group: number) => Argument;
}

/** No number parameter takes it: the function itself then says `#VALUE!`. */
const REFUSED = true;

export const TALLIES: Readonly<Record<RollUp, (groups: Groups) => Tally>> = {
  sum: ({ count }) => {
    const sums = new Float64Array(count + 1);
    const filled = new Uint8Array(count + 1);
    return {
      add: (group, value) => {
        sums[group] = (sums[group] ?? 0) + value;
        sums[count] = (sums[count] ?? 0) + value;
        filled[group] = 1;
        filled[count] = 1;
      },
      of: (group) => (filled[group] === 1 ? sums[group] : null),
    };
  },
  average: ({ count }) => {
    const sums = new Float64Array(count + 1);
    const numbers = new Int32Array(count + 1);
    const addTo = (group: number, value: number): void => {
      sums[group] = (sums[group] ?? 0) + value;
      numbers[group] = (numbers[group] ?? 0) + 1;
    };
    return {
      add: (group, value) => {
        addTo(group, value);
        addTo(count, value);
      },
      of: (group) => (numbers[group] === 0 ? null : (sums[group] ?? 0) / (numbers[group] ?? 1)),
    };
  },
  first: (groups) => atOneEnd(groups, (day, kept) => day < kept),
  // Of several on the last day the lowest row is the last.
  last: (groups) => atOneEnd(groups, (day, kept) => day >= kept),
  same: ({ count }) => {
    const values = new Float64Array(count + 1).fill(Number.NaN);
    const different = new Uint8Array(count + 1);
    const addTo = (group: number, value: number): void => {
      const known = values[group];
      if (known === undefined || Number.isNaN(known)) values[group] = value;
      else if (known !== value) different[group] = 1;
    };
    return {
      add: (group, value) => {
        addTo(group, value);
        addTo(count, value);
      },
      of: (group) => (different[group] === 1 ? REFUSED : numberOrMissing(values[group])),
    };
  },
  none: ({ of, count }) => {
    const values = new Float64Array(count + 1).fill(Number.NaN);
    const rows = new Int32Array(count + 1);
    for (const group of of) {
      if (group < 0) continue;
      rows[group] = (rows[group] ?? 0) + 1;
      rows[count] = (rows[count] ?? 0) + 1;
    }
    return {
      add: (group, value) => {
        values[group] = value;
        values[count] = value;
      },
      of: (group) => ((rows[group] ?? 0) > 1 ? REFUSED : numberOrMissing(values[group])),
    };
  },
};

function atOneEnd({ count, days }: Groups, isNearer: (day: number, kept: number) => boolean): Tally {
  const values = new Float64Array(count + 1).fill(Number.NaN);
  const kept = new Int32Array(count + 1);
  const addTo = (group: number, value: number, day: number): void => {
    if (!Number.isNaN(values[group]) && !isNearer(day, kept[group] ?? 0)) return;
    values[group] = value;
    kept[group] = day;
  };
  return {
    add: (group, value, row) => {
      const day = days?.[row] ?? 0;
      addTo(group, value, day);
      addTo(count, value, day);
    },
    of: (group) => numberOrMissing(values[group]),
  };
}

function numberOrMissing(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
