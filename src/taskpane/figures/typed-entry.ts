import type { Language } from "../../kpi/language";
import { readNumberText } from "../../scorecard/figures/number-text";
import { wantedInputs } from "../../scorecard/figures/match";
import type { DecodedWorkbook } from "../../workbook/decode";
import type { EnteredFigure } from "./entry";
import { fieldOf, type TypedFigures } from "./typed-figures";

/** What the fields of the short form say, all months together. */
export interface TypedEntry {
  readonly entered: readonly EnteredFigure[];
  readonly wrong: readonly WrongFigure[];
}

export interface WrongFigure extends Pick<EnteredFigure, "input" | "place"> {
  readonly kind: "ambiguous" | "unreadable" | "notPercent" | "notWhole" | "notNegative";
}

/** Reads what was typed. An emptied field empties its cell; what stands there already is not written again. */
export function typedEntry(texts: TypedFigures["texts"], workbook: DecodedWorkbook, language: Language): TypedEntry {
  const entered: EnteredFigure[] = [];
  const wrong: WrongFigure[] = [];
  for (const { id: input, unit, negative } of wantedInputs(workbook.scorecard)) {
    for (let place = 0; place < workbook.scorecard.timeline.months; place++) {
      const text = texts[fieldOf(place, input)];
      if (text === undefined) continue;
      const reading = readNumberText(text, { language, unit });
      const value = reading.kind === "number" ? reading.value : null;
      if (reading.kind !== "number" && reading.kind !== "blank") wrong.push({ input, place, kind: reading.kind });
      else if (value !== null && value < 0 && !negative) wrong.push({ input, place, kind: "notNegative" });
      else if (value !== (workbook.figures[input]?.[place] ?? null)) entered.push({ input, place, value });
    }
  }
  return { entered, wrong };
}

/** The months in which something was typed that is not in the workbook yet, the earliest first. */
export function unsavedPlaces({ entered, wrong }: TypedEntry): readonly number[] {
  return [...new Set([...entered, ...wrong].map(({ place }) => place))].sort((a, b) => a - b);
}

/** The month a bookkeeper most likely comes for: the last one begun, the one after it when that is complete, or the present. */
export function likelyPlace({ scorecard, figures }: DecodedWorkbook, todayPlace: number): number {
  const { months } = scorecard.timeline;
  const filled = Array.from({ length: months }, (_, place) => filledAt(scorecard.inputs, figures, place));
  const last = filled.reduce((latest, count, place) => (count > 0 ? place : latest), -1);
  if (last < 0) return Math.min(Math.max(todayPlace, 0), months - 1);
  return filled[last] === scorecard.inputs.length ? Math.min(last + 1, months - 1) : last;
}

/** How many inputs have a figure for a month. */
export function filledAt(
  inputs: DecodedWorkbook["scorecard"]["inputs"],
  figures: DecodedWorkbook["figures"],
  place: number,
): number {
  return inputs.filter(({ id }) => (figures[id]?.[place] ?? null) !== null).length;
}
