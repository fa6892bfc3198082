import type { Argument } from "../../../../src/kpi/function";
import { KPI_FUNCTIONS } from "../../../../src/kpi/functions/kpi-functions";
import { CALC } from "../../../../src/kpi/functions/tables/calc";
import { FUNCTION_WORDS } from "../../../../src/kpi/functions/words";
import { show } from "../../show";

describe("KPI.CALC(kpi, inputs…)", () => {
  it("has nothing to wait for: no KPI needs what is not there yet", () => {
    expect(KPI_FUNCTIONS.filter(({ needs }) => needs !== undefined)).toEqual([]);
    expect(KPI_FUNCTIONS.filter(({ spills }) => spills !== undefined)).toEqual([]);
  });

  it("is the KPI with the id", () => {
    expect(show(CALC, "CAC", 100, 4)).toBe(25);
    expect(show(CALC, [["kpi.cac"]], [[60], [40]], [[3], [1]])).toBe(25);
    expect(show(CALC, "CHURN", 50, 1_000, 200, "bình quân")).toBeCloseTo(0.046511627906976744, 12);
  });

  it.each(KPI_FUNCTIONS.map((fn) => [fn.id, fn] as const))("is what the function itself is: %s", (id, fn) => {
    const args = FUNCTION_WORDS[id].example.args.map(typed);
    expect(show(CALC, id, ...args)).toBe(show(fn, ...args));
    expect(show(CALC, id, ...args)).toEqual(expect.any(Number));
  });

  it.each([["NOPE"], ["REVENUE"], ["SCORE"], ["CALC"], ["DESCRIBE"], ["toString"]])(
    "is #N/A for what is no function of a KPI: %s",
    (id) => {
      expect(show(CALC, id, 1, 2)).toBe("#N/A");
    },
  );

  it("refuses as the KPI does", () => {
    expect(show(CALC, "CAC", 100, 0)).toBe("#DIV/0!");
    expect(show(CALC, "CAC", 100, null)).toBe("#N/A");
    expect(show(CALC, "CAC", "100", 4)).toBe("#VALUE!");
    expect(show(CALC, "CAC", -100, 4)).toBe("#NUM!");
    expect(show(CALC, "CAC", { error: "#NAME?" }, 4)).toBe("#NAME?");
  });

  it("is #VALUE! for fewer inputs than the KPI needs, and for more than it has", () => {
    expect(show(CALC, "CAC", 100)).toBe("#VALUE!");
    expect(show(CALC, "CAC", 100, 4, 1)).toBe("#VALUE!");
  });

  it("is #N/A without a KPI or inputs, and #VALUE! for several ids", () => {
    expect(show(CALC, null, 100, 4)).toBe("#N/A");
    expect(show(CALC, "CAC")).toBe("#N/A");
    expect(show(CALC, [["CAC", "AOV"]], 100, 4)).toBe("#VALUE!");
  });
});

/** An argument as an example writes it: a number, a quoted word or `{1,2}`. */
function typed(text: string): Argument {
  if (text === "") return null;
  if (text.startsWith("{"))
    return text
      .slice(1, -1)
      .split(";")
      .map((row) => row.split(",").map(Number));
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}
