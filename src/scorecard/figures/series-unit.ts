import type { Language } from "../../kpi/language";
import type { NumberUnit } from "./number-unit";
import { readUnit, type UnitReading } from "./unit-text";

/** Where units of a series stand. */
export interface SaidUnits {
  /** In its heading. */
  readonly heading: string | null;
  /** In the column of units. */
  readonly cell: string | null;
  /** In lines above the table. */
  readonly lines: readonly string[];
}

/** By how many zeros the figures of a series grow and what says so, or which unit cannot be followed. */
export type SeriesUnit =
  | { readonly kind: "known"; readonly zeros: number; readonly said: string | null }
  | { readonly kind: UnitRefusal; readonly said: string };

/** Not understood; at odds with another one; or a unit of something else, such as orders counted in đồng. */
export type UnitRefusal = "unknownUnit" | "otherUnits" | "wrongUnit";

/** Follows every unit that is said about a series. A line above the table speaks of money only. */
export function seriesUnit({ heading, cell, lines }: SaidUnits, unit: NumberUnit, language: Language): SeriesUnit {
  const isMoney = unit.kind === "currency";
  const own = [heading, cell].flatMap((said) => (said === null || said.trim() === "" ? [] : [said]));
  if (!isMoney && own.length === 0) {
    const said = lines.find((line) => concernsCounts(readUnit(line, language)));
    if (said !== undefined) return { kind: "wrongUnit", said };
  }
  const applying = isMoney ? [...own, ...lines] : own;
  let found: number | null = null;
  for (const said of applying) {
    const zeros = zerosFor(readUnit(said, language), isMoney);
    if (typeof zeros === "string") return { kind: zeros, said };
    if (found !== null && found !== zeros) return { kind: "otherUnits", said: [...new Set(applying)].join(" ≠ ") };
    found = zeros;
  }
  return { kind: "known", zeros: found ?? 0, said: applying[0] ?? null };
}

/** Scaled orders above a whole table: nobody can say whether customers are meant too. */
function concernsCounts(reading: UnitReading): boolean {
  return reading.kind === "percent" || (reading.kind === "things" && reading.zeros > 0);
}

function zerosFor(reading: UnitReading, isMoney: boolean): number | UnitRefusal {
  switch (reading.kind) {
    case "unknown":
      return "unknownUnit";
    case "percent":
      return "wrongUnit";
    case "amount":
      return isMoney || !reading.currency ? reading.zeros : "wrongUnit";
    case "things":
      return isMoney ? "wrongUnit" : reading.zeros;
  }
}
