import { rank, rollup } from "d3-array";

/** The rank of each figure, the smallest 1; equal ones share the average of the ranks they take up. */
export function averageRanks(figures: readonly number[]): readonly number[] {
  // Counted from 0, and the first of theirs for all that are equal.
  const first = Array.from(rank(figures));
  const sizes = rollup(
    first,
    ({ length }) => length,
    (each) => each,
  );
  return first.map((each) => each + ((sizes.get(each) ?? 1) + 1) / 2);
}
