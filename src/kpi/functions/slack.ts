/** The part of a number that the rounding of sums may take or leave, so that 0.1 + 0.2 is 0.3. */
export const SLACK = 1e-12;

/** How far a limit may be missed, so that 0.1 + 0.2 meets a target of 0.3. */
export function slackOf(limit: number): number {
  return SLACK * Math.max(1, Math.abs(limit));
}

/** Whether a part is more than its whole, which is impossible: 0.1 + 0.2 of 0.3 is all of it, and no more. */
export function exceeds(part: number, whole: number): boolean {
  return part > whole * (1 + SLACK);
}
