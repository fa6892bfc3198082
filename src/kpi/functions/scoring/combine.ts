import type { CellErrorCode, CellError } from "../../cell";
import { SLACK } from "../slack";

/** What has a weight in something larger: a KPI, an objective, a group. */
export interface Part {
  readonly weight: number;
  /** An error says why there is none. */
  readonly score: number | CellError;
  /** The share of its weight that has a score; 0 where nothing has a weight. */
  readonly coverage: number;
  readonly hasGap: boolean;
}

export interface Rules {
  /** `reweight`, which `null` stands for, `zero` or `error`. */
  readonly missing: string | null;
  readonly minCoverage: number;
}

/** A KPI as a part; without a score it counts as 0 where the rules say so. */
export function kpiOf(score: number | null, weight: number, { missing }: Rules): Part {
  const hasGap = score === null;
  const known = score ?? (missing === "zero" ? 0 : because("#N/A"));
  return { weight, score: known, coverage: hasGap ? 0 : 1, hasGap };
}

/** Several parts as one: its weight is theirs together, its score `Σ weight × score ÷ Σ weight` over those that have one. */
export function combine(parts: readonly Part[], { missing, minCoverage }: Rules): Part {
  let weight = 0;
  let covered = 0;
  let scored = 0;
  let points = 0;
  for (const part of parts) {
    weight += part.weight;
    covered += part.weight * part.coverage;
    if (typeof part.score !== "number") continue;
    scored += part.weight;
    points += part.weight * part.score;
  }
  const hasGap = parts.some((part) => part.hasGap);
  if (weight === 0) return { weight, score: because("#DIV/0!"), coverage: 0, hasGap };
  const coverage = covered / weight;
  const isRefused = missing === "error" ? hasGap : missing !== "zero" && coverage < minCoverage - SLACK;
  return { weight, score: isRefused || scored === 0 ? because("#N/A") : points / scored, coverage, hasGap };
}

function because(error: CellErrorCode): CellError {
  return { error };
}
