import type { ConditionalFormatPlan } from "../plan";
import { areaOf, cell } from "../a1";

/**
 * Colours behind a light's word, by its symbol, so that they also work where a host has no icon sets.
 */
export function lightFills(range: string): readonly ConditionalFormatPlan[] {
  const area = areaOf(range);
  const first = cell(area.row, area.column);
  return LIGHTS.map(({ symbol, fill, font }) => ({
    kind: "formula",
    range,
    formula: `=LEFT(${first},1)="${symbol}"`,
    fill,
    font,
  }));
}

/** A cell that holds something else than the number that is wanted. */
export const NOT_A_NUMBER = { fill: "#FEE2E2", font: "#991B1B" } as const;

/** Each pair has a contrast of at least 4.5 : 1. */
const LIGHTS = [
  { symbol: "●", fill: "#DCFCE7", font: "#166534" },
  { symbol: "▲", fill: "#FEF3C7", font: "#92400E" },
  { symbol: "▼", fill: "#FEE2E2", font: "#991B1B" },
  { symbol: "–", fill: "#F3F4F6", font: "#4B5563" },
] as const;
