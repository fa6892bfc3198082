import { KpiError, type KpiFunction } from "../../function";
import { SLACK } from "../slack";

/** Above it a number was meant in points or per cent. */
const LARGEST_FRACTION = 5;

/**
 * The traffic light of a score: green from one threshold, amber from another, red below.
 *
 * For rolled-up scores, which have no target of their own. A single KPI has one: its light is STATUS, which goes by value and
 * does not depend on how it is scored.
 *
 * @param score - A fraction: 0.95 is 95 %; blank for no data.
 * @param green - Green from here on; 0.9 when left out.
 * @param amber - Amber from here on; 0.7 when left out.
 * @returns `green`, `amber`, `red` or `nodata`. `#VALUE!` for a score or threshold above 5: 95 was meant as 0.95. `#NUM!` when
 * amber is above green.
 * @example rag(0.9, null, null) //=> "green"
 * @example rag(0.75, null, null) //=> "amber"
 */
export function rag(score: number | null, green: number | null, amber: number | null): string {
  for (const [parameter, value] of Object.entries({ score, green, amber })) {
    if (value !== null && value > LARGEST_FRACTION) throw new KpiError("#VALUE!", { kind: "notAFraction", parameter });
  }
  const greenFrom = green ?? 0.9;
  const amberFrom = amber ?? 0.7;
  if (amberFrom > greenFrom) throw new KpiError("#NUM!", { kind: "impossible", parameter: "amber" });
  if (score === null) return "nodata";
  if (score >= greenFrom - SLACK) return "green";
  return score >= amberFrom - SLACK ? "amber" : "red";
}

export const RAG: KpiFunction = {
  id: "RAG",
  parameters: [
    { kind: "number", id: "score", domain: "any", rollUp: "none", blankAllowed: true },
    { kind: "number", id: "green", domain: "any", rollUp: "none", optional: true },
    { kind: "number", id: "amber", domain: "any", rollUp: "none", optional: true },
  ],
  unit: "text",
  compute: rag,
};
