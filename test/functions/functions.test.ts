import { associatedFunctions, CustomFunctionsError } from "./stand-in";

let associated: ReadonlyMap<string, (...args: unknown[]) => unknown>;
const call = (id: string, ...args: unknown[]): unknown => associated.get(id)?.(...args);

beforeAll(async () => {
  associated = await associatedFunctions();
});

describe("a function as Excel calls it", () => {
  it("takes matrices, null for what is left out, and an invocation object behind them", () => {
    expect(call("CHURN", [[50]], [[1_000]], null, null, { address: "Sheet1!A1" })).toBe(0.05);
  });

  it("throws the error of Excel with its code, and a message in Excel's language", () => {
    expect(thrown(() => call("CAC", [["100tr"]], [[4]]))).toEqual(
      new CustomFunctionsError("#VALUE!", "A number is needed, not text or TRUE/FALSE (argument 1)"),
    );
    Object.assign(globalThis, { Office: { context: { displayLanguage: "vi-VN" } } });
    expect(thrown(() => call("CAC", [[null]], [[4]]))).toEqual(
      new CustomFunctionsError("#N/A", "Chưa có số liệu: ô để trống không được tính là 0 (đối số 1)"),
    );
  });

  it("passes on the first error that Excel hands in, unchanged where Excel lets it", () => {
    const notAvailable = new CustomFunctionsError("#N/A");
    const zero = new CustomFunctionsError("#DIV/0!");
    expect(thrown(() => call("CAC", [[1], [zero], [notAvailable]], [[notAvailable]])).code).toBe("#DIV/0!");
  });

  it("gets what repeats as one array, and keeps the error of one group in its row", () => {
    const groups = [["a"], ["b"]];
    const result = call("BYGROUP", [["AOV"]], groups, [
      [[100], [new CustomFunctionsError("#N/A")]],
      [[4], [5]],
    ]);
    const missing = new CustomFunctionsError("#N/A");
    expect(result).toEqual([
      ["a", 25],
      ["b", missing],
      ["TOTAL", missing],
    ]);
  });

  it("gives a promise where something has to be loaded first", async () => {
    const pending = call("CORRTEST", [[1], [2], [3], [4]], [[2], [4], [6], [8]], null, null);
    expect(pending).toBeInstanceOf(Promise);
    expect(await pending).toEqual([[1, 4, 0]]);
  });
});

function thrown(work: () => unknown): CustomFunctionsError {
  try {
    work();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
