/** One weight as the wizard shows it. */
export interface Weight {
  readonly weight: number;
  readonly locked: boolean;
}

/**
 * Weights that add up to 100, in whole numbers where the locked ones allow it. The unlocked ones keep their proportions;
 * where they are all 0 they become equal.
 *
 * @returns `null` where the locked weights leave nothing to share out, or nothing is unlocked.
 * @example balanceWeights([{ weight: 1, locked: false }, { weight: 2, locked: false }]) //=> [33, 67]
 */
export function balanceWeights(weights: readonly Weight[]): readonly number[] | null {
  const unlocked = weights.filter(({ locked }) => !locked);
  const left = 100 - sum(weights.filter(({ locked }) => locked).map(({ weight }) => weight));
  if (unlocked.length === 0 || left <= 0) return null;
  const total = sum(unlocked.map(({ weight }) => weight));
  const shares = unlocked.map(({ weight }) => (total > 0 ? (weight / total) * left : left / unlocked.length));
  const whole = largestRemainder(shares, left);
  return weights.map(({ weight, locked }) => (locked ? weight : (whole.shift() ?? 0)));
}

/** The same number for every unlocked weight, adding up to 100 with the locked ones; `null` as in `balanceWeights`. */
export function equalWeights(weights: readonly Weight[]): readonly number[] | null {
  return balanceWeights(weights.map((weight) => (weight.locked ? weight : { ...weight, weight: 0 })));
}

/** Rounds down and gives what is left to the largest fractions, so that the parts add up to the whole. */
function largestRemainder(shares: readonly number[], whole: number): number[] {
  const rounded = shares.map(Math.floor);
  const order = shares
    .map((share, index) => ({ index, fraction: share - Math.floor(share) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  let rest = whole - sum(rounded);
  for (const { index } of order) {
    const part = Math.min(1, rest);
    if (part <= 0) break;
    rounded[index] = (rounded[index] ?? 0) + part;
    rest -= part;
  }
  return rounded;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
