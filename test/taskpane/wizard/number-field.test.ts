import fc from "fast-check";
import type { Language } from "../../../src/kpi/language";
import { readNumberText } from "../../../src/scorecard/figures/number-text";
import { numberUnit, type NumberUnit } from "../../../src/scorecard/figures/number-unit";
import { formatForField } from "../../../src/taskpane/format-for-field";

describe("what a field shows of a number", () => {
  it.each<Language>(["vi", "en"])("reads back as this number, whatever it counts (%s)", (language) => {
    const figure = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e21, max: 1e21 }),
      // A few decimals, as people have them.
      fc
        .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
        .map(([digits, places]) => Number(`${String(digits)}e-${String(places)}`)),
      fc.integer({ min: -999_999, max: 999_999 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(figure, fc.constantFrom(...UNITS), (any, unit) => {
        const value = (unit.kind === "count" ? Math.round(any) : any) + 0;
        const text = formatForField(value, unit.kind === "percent", language);
        expect([text, readNumberText(text, { language, unit })]).toEqual([text, { kind: "number", value }]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is never a thousand times as much, not even of a count that should be whole", () => {
    expect(formatForField(412.125, false, "vi")).toBe("412,1250");
    expect(readNumberText("412,1250", { language: "vi", unit: { kind: "count" } })).toEqual({ kind: "notWhole" });
  });

  it.each([
    [1_250_000.5, false, "1250000,5"],
    [0.07, true, "7%"],
    [0.01234, true, "1,2340%"],
    [0.125, false, "0,125"],
    [-412.125, false, "-412,1250"],
    [1e-7, false, "0,0000001"],
    [1e21, false, "1000000000000000000000"],
    [1.5e-9, true, "0,00000015%"],
    [0, true, "0%"],
    [-0, false, "0"],
  ])("is of %d (per cent: %s) “%s”", (value, percent, text) => {
    expect(formatForField(value, percent, "vi")).toBe(text);
  });
});

const UNITS: readonly NumberUnit[] = [
  ...(["VND", "USD", "EUR", "GBP"] as const).map((currency) => numberUnit("currency", currency)),
  ...(["count", "percent", "ratio", "weight"] as const).map((kind) => ({ kind })),
];
