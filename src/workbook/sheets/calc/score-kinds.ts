import type { ScoreKind } from "../../../scorecard/scorecard";

/** In the order of their numbers in the workbook. */
export const SCORE_KINDS = ["performance", "achievement"] as const satisfies readonly ScoreKind[];
