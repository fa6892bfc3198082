import { explainCall } from "../../src/kpi/explain";
import type { KpiFunction } from "../../src/kpi/function";
import { functionById } from "../../src/kpi/functions/functions";

const cac = functionById("CAC");
const churn = functionById("CHURN");

describe("explainCall(fn, args)", () => {
  it("says what each argument holds and becomes", () => {
    const { outcome, args } = explainCall(cac, [[[1000], [null], [500]], 30]);
    expect(outcome).toEqual({ kind: "value", value: 50 });
    expect(args).toMatchObject([
      { rule: "sum", cells: 3, blanks: 1, numbers: 2, others: 0, sum: 1500, blamed: [] },
      { rule: "one", cells: 1, only: 30 },
    ]);
  });

  it("knows what was left out", () => {
    expect(explainCall(churn, [7, 200]).args.map(({ rule }) => rule)).toEqual(["one", "one", "leftOut", "leftOut"]);
  });

  it("blames the blank cell, not the filled ones", () => {
    const { outcome, args } = explainCall(cac, [[[1000]], [[null], [null]]]);
    expect(outcome).toMatchObject({
      kind: "error",
      code: "#N/A",
      reason: { kind: "missing", parameter: "newCustomers" },
    });
    expect(args[0]?.blamed).toEqual([]);
    expect(args[1]?.blamed).toEqual([
      { row: 0, column: 0, value: null },
      { row: 1, column: 0, value: null },
    ]);
  });

  it("blames the cell that holds text, an error, or a number out of its domain", () => {
    expect(explainCall(cac, [[[1, "abc", 3]], 1]).args[0]?.blamed).toEqual([{ row: 0, column: 1, value: "abc" }]);
    expect(explainCall(cac, [[[1], [{ error: "#REF!" }]], 1]).args[0]?.blamed).toEqual([
      { row: 1, column: 0, value: { error: "#REF!" } },
    ]);
    const negative = explainCall(churn, [[[-5]], 100]);
    expect(negative.outcome).toMatchObject({ code: "#NUM!", reason: { kind: "outOfDomain" } });
    expect(negative.args[0]?.blamed).toEqual([{ row: 0, column: 0, value: -5 }]);
  });

  it("blames no cell where only the sum is wrong", () => {
    const { outcome, args } = explainCall(cac, [10, [[0], [null]]]);
    expect(outcome).toMatchObject({ code: "#DIV/0!", reason: { kind: "zeroDenominator" } });
    expect(args[1]?.blamed).toEqual([{ row: 0, column: 0, value: 0 }]);
    const several = explainCall(functionById("RETENTION"), [[[1], [2]], 1, 1]).outcome;
    expect(several.kind === "value" || several.reason.parameter !== undefined).toBe(true);
  });

  it("has facts for every input of a parameter that repeats", () => {
    const calc: KpiFunction = {
      id: "X",
      parameters: [
        { kind: "text", id: "kpi" },
        { kind: "inputs", id: "inputs" },
      ],
      unit: "input",
      compute: () => 1,
    };
    const { args } = explainCall(calc, ["CAC", [[1], [2]], 3]);
    expect(args.map(({ cells }) => cells)).toEqual([1, 2, 1]);
  });

  it("lets a fault of our own through", () => {
    const broken: KpiFunction = {
      ...cac,
      compute: () => {
        throw new TypeError("ours");
      },
    };
    expect(() => explainCall(broken, [1, 2])).toThrow(TypeError);
  });
});
