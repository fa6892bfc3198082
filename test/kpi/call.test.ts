import { callFunction } from "../../src/kpi/call";
import type { CellErrorCode } from "../../src/kpi/cell";
import {
  KpiError,
  type Domain,
  type KpiErrorReason,
  type KpiFunction,
  type Parameter,
  type Argument,
} from "../../src/kpi/function";
import { show } from "./show";

const FLOW: Parameter = { kind: "number", id: "flow", domain: "any", rollUp: "sum" };
const STOCK: Parameter = { kind: "number", id: "stock", domain: "any", rollUp: "last" };
const EXTRA: Parameter = { kind: "number", id: "extra", domain: "any", rollUp: "none", optional: true };
const MAYBE: Parameter = { kind: "number", id: "maybe", domain: "any", rollUp: "none", blankAllowed: true };
const CHOICE: Parameter = { kind: "option", id: "choice", options: ["higher", "lower"], optional: true };
const COLUMN: Parameter = { kind: "numbers", id: "column" };

describe("callFunction(fn, args) hands to compute", () => {
  it.each<[string, Parameter, Argument, string]>([
    ["a number as it is", FLOW, -2.5, "[-2.5]"],
    ["the number in a cell", STOCK, [[7]], "[7]"],
    [
      "the sum of a range, rows and columns",
      FLOW,
      [
        [1, 2],
        [3, 4],
      ],
      "[10]",
    ],
    ["the sum of what is there, blanks and empty texts left out", FLOW, [[null], [5], [""], [0]], "[5]"],
    ["0 for a cell that holds 0", FLOW, [[0], [null]], "[0]"],
    ["null for an optional number left out", EXTRA, undefined, "[null]"],
    ["null for an optional number that is blank", EXTRA, [[null]], "[null]"],
    ["null for an optional number that is an empty text", EXTRA, "", "[null]"],
    ["null for a blank where the function itself says what a blank means", MAYBE, null, "[null]"],
    ["an option in its own English word", CHOICE, " THẤP ", '["lower"]'],
    ["an option typed without accents", CHOICE, [["cang cao cang tot"]], '["higher"]'],
    ["null for an option left out", CHOICE, undefined, "[null]"],
    ["null for an option that is blank", CHOICE, [[""]], "[null]"],
    [
      "a range of numbers in its places, row by row",
      COLUMN,
      [
        [1, null],
        ["", 4],
      ],
      "[[1,null,null,4]]",
    ],
    ["a single number as a range of one", COLUMN, 5, "[[5]]"],
  ])("%s", (_, parameter, argument, clean) => {
    expect(show(echo(parameter), argument)).toBe(clean);
  });

  it("nothing beyond the declared parameters", () => {
    expect(show(echo(FLOW), 1, 2, "an invocation object")).toBe("[1]");
  });
});

describe("callFunction(fn, args) refuses", () => {
  it.each<[string, Parameter, Argument, CellErrorCode, KpiErrorReason["kind"]]>([
    ["a blank cell", FLOW, null, "#N/A", "missing"],
    ["an argument left out", STOCK, undefined, "#N/A", "missing"],
    ["an empty text", STOCK, [[""]], "#N/A", "missing"],
    ["a range of nothing", FLOW, [[null, ""]], "#N/A", "missing"],
    ["a column without any number", COLUMN, [[null], [""]], "#N/A", "missing"],
    ["text", FLOW, "abc", "#VALUE!", "notANumber"],
    ["a number typed as text", FLOW, "12", "#VALUE!", "notANumber"],
    ["a blank that is a space", FLOW, " ", "#VALUE!", "notANumber"],
    ["TRUE", STOCK, true, "#VALUE!", "notANumber"],
    ["FALSE in a range", FLOW, [[1], [false]], "#VALUE!", "notANumber"],
    ["text in a range", FLOW, [["1"], [2]], "#VALUE!", "notANumber"],
    ["text in a column", COLUMN, [[1], ["x"]], "#VALUE!", "notANumber"],
    ["text where a number is optional", EXTRA, "none", "#VALUE!", "notANumber"],
    ["several cells where one is meant", STOCK, [[1, 2]], "#VALUE!", "notOneCell"],
    ["several cells of which one is filled: which one is meant?", STOCK, [[1], [null]], "#VALUE!", "notOneCell"],
    ["several cells for an option", CHOICE, [["lower"], ["lower"]], "#VALUE!", "notOneCell"],
    ["an unknown word", CHOICE, "up", "#VALUE!", "unknownWord"],
    ["a number for an option", CHOICE, 1, "#VALUE!", "unknownWord"],
    ["TRUE for an option", CHOICE, [[true]], "#VALUE!", "unknownWord"],
    ["a sum that overflows", FLOW, [[1e308, 1e308]], "#NUM!", "impossible"],
  ])("%s", (_, parameter, argument, code, kind) => {
    expect(refusal(echo(parameter), argument)).toEqual({ code, reason: { kind, parameter: parameter.id } });
  });

  it.each<[Domain, number, CellErrorCode | "taken"]>([
    ["any", -1e300, "taken"],
    ["ge0", 0, "taken"],
    ["ge0", -1e-9, "#NUM!"],
    ["gt0", 1e-9, "taken"],
    ["gt0", 0, "#DIV/0!"],
    ["gt0", -1, "#NUM!"],
    ["01", 0, "taken"],
    ["01", 1, "taken"],
    ["01", 5, "#NUM!"],
    ["01", -0.01, "#NUM!"],
  ])("what is outside the domain: %s of %d is %s", (domain, value, shown) => {
    const fn = echo({ kind: "number", id: "value", domain, rollUp: "sum" });
    expect(show(fn, value)).toBe(shown === "taken" ? `[${String(value)}]` : shown);
  });

  it("the sum of a range by its domain, and not its cells", () => {
    const fn = echo({ kind: "number", id: "value", domain: "gt0", rollUp: "sum" });
    expect(show(fn, [[5], [-2]])).toBe("[3]");
    expect(show(fn, [[2], [-2]])).toBe("#DIV/0!");
  });

  it("a result that no cell can hold", () => {
    expect(show({ ...echo(FLOW), compute: () => Infinity }, 1)).toBe("#NUM!");
    expect(show({ ...echo(FLOW), compute: () => NaN }, 1)).toBe("#NUM!");
  });

  it("with what the function itself refuses", () => {
    const compute = (): number => {
      throw new KpiError("#N/A", { kind: "lowCoverage", parameter: "flow" });
    };
    expect(refusal({ ...echo(FLOW), compute }, 1).reason).toEqual({ kind: "lowCoverage", parameter: "flow" });
  });
});

describe("callFunction(fn, args) decides in a fixed order", () => {
  const SHARE: Parameter = { kind: "number", id: "share", domain: "01", rollUp: "none" };
  const BASE: Parameter = { kind: "number", id: "base", domain: "gt0", rollUp: "sum" };
  const fn: KpiFunction = {
    ...echo(BASE, SHARE, FLOW, STOCK, CHOICE),
    compute: () => {
      throw new KpiError("#N/A", { kind: "lowCoverage" });
    },
  };

  it.each<[string, readonly Argument[], KpiErrorReason["kind"]]>([
    ["an error in an input", [0, 5, null, true, [[{ error: "#REF!" }], ["up"]]], "inputError"],
    ["a value of the wrong kind", [0, 5, null, true], "notANumber"],
    ["a missing input", [0, 5, null, 1], "missing"],
    ["a number out of its domain", [0, 5, 1, 1], "outOfDomain"],
    ["a denominator of zero", [0, 0.5, 1, 1], "zeroDenominator"],
    ["what the function refuses", [1, 0.5, 1, 1], "lowCoverage"],
  ])("and says first: %s", (_, args, kind) => {
    expect(refusal(fn, ...args).reason.kind).toBe(kind);
  });

  it.each<CellErrorCode>(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!"])(
    "lets %s through unchanged from a cell, a range, a column and an option",
    (error) => {
      expect(show(echo(FLOW), { error })).toBe(error);
      expect(show(echo(FLOW), [["text", 1e308, 1e308, { error }]])).toBe(error);
      expect(show(echo(STOCK), [[1], [{ error }]])).toBe(error);
      expect(show(echo(COLUMN), [["text"], [{ error }]])).toBe(error);
      expect(show(echo(CHOICE), { error })).toBe(error);
      expect(show(echo(CHOICE), [["lower"], [{ error }]])).toBe(error);
    },
  );

  it("takes the first error in reading order: parameter by parameter, row by row", () => {
    const cells = [
      [1, { error: "#REF!" }],
      [{ error: "#NUM!" }, 1],
    ] as const;
    expect(show(echo(FLOW, COLUMN), 1, cells)).toBe("#REF!");
    expect(show(echo(FLOW, COLUMN), { error: "#DIV/0!" }, cells)).toBe("#DIV/0!");
  });
});

/** A function whose value is what it was given. */
function echo(...parameters: readonly Parameter[]): KpiFunction {
  return { id: "ECHO", parameters, unit: "text", compute: (...clean: unknown[]) => JSON.stringify(clean) };
}

function refusal(fn: KpiFunction, ...args: readonly Argument[]): Pick<KpiError, "code" | "reason"> {
  try {
    callFunction(fn, args);
  } catch (error) {
    if (error instanceof KpiError) return { code: error.code, reason: error.reason };
    throw error;
  }
  throw new Error("nothing was refused");
}
