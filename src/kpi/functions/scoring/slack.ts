/** How far a limit may be missed, so that 0.1 + 0.2 meets a target of 0.3. */
export function slackOf(limit: number): number {
  return SLACK * Math.max(1, Math.abs(limit));
}

export const SLACK = 1e-12;
