import { createCustomFunctions, type CustomFunctionsOptions } from "../../../playground/simulator/custom-functions";
import { startEngine } from "../../support/simulated";
import type { FunctionsMetadata, ParameterMetadata } from "../../../playground/simulator/functions-metadata";
import { cellData, readCell, settle, writeCells, type Engine } from "../../../playground/simulator/engine";

describe("CustomFunctions.associate(id, fn)", () => {
  it("hands over a range as rows of cells, a single cell as one row of one", async () => {
    const { calls, show } = workbook([MATRIX, MATRIX]);
    await show({ A1: 1, A2: 2, B1: "b", B2: true, D1: "=X.SEE(A1:B2,A1)" });
    expect(calls.at(-1)).toEqual([
      [
        [1, "b"],
        [2, true],
      ],
      [[1]],
    ]);
  });

  it("hands over a literal to a matrix parameter as one row of one", async () => {
    const { calls, show } = workbook([MATRIX, MATRIX]);
    await show({ D1: '=X.SEE(5,"text")' });
    expect(calls.at(-1)).toEqual([[[5]], [["text"]]]);
  });

  it.each([
    ["null", null],
    ["empty", ""],
    ["zero", 0],
  ] as const)("hands over blank cells in mode %s as %p", async (blanks, blank) => {
    const { calls, show } = workbook([MATRIX, SCALAR], { blanks });
    await show({ A1: 1, D1: "=X.SEE(A1:A3,A2)" });
    expect(calls.at(-1)).toEqual([[[1], [blank], [blank]], blank]);
  });

  it("hands over an empty text as it is, whatever blanks are", async () => {
    const { calls, show } = workbook([MATRIX]);
    await show({ A1: '=""', D1: "=X.SEE(A1)" });
    expect(calls.at(-1)).toEqual([[[""]]]);
    await show({ D1: "=X.SEE(A1:A2)" });
    expect(calls.at(-1)).toEqual([[[""], [null]]]);
  });

  it("gives null for an optional argument that is left out, at the end or between commas", async () => {
    const { calls, show } = workbook([MATRIX, OPTIONAL, OPTIONAL], { blanks: "zero" });
    await show({ D1: "=X.SEE(1)", D2: "=X.SEE(2,,3)" });
    expect(calls).toContainEqual([[[1]], null, null]);
    expect(calls).toContainEqual([[[2]], null, [[3]]]);
  });

  it("appends the invocation after all parameters", async () => {
    const { invocations, show } = workbook([MATRIX, OPTIONAL]);
    await show({ D1: "=X.SEE(1)" });
    expect(invocations.at(-1)).toEqual({ functionName: "SEE", isInValuePreview: false });
  });

  it("is #VALUE! without a call when a required argument is missing or one is too many", async () => {
    const { calls, show } = workbook([MATRIX, MATRIX]);
    expect(await show({ D1: "=X.SEE(1)", D2: "=X.SEE(1,2,3)" })).toMatchObject({ D1: "#VALUE!", D2: "#VALUE!" });
    expect(calls).toEqual([]);
  });

  it("collects a repeating parameter in one list", async () => {
    const { calls, show } = workbook([SCALAR, { ...SCALAR, repeating: true }]);
    await show({ D1: "=X.SEE(1,2,3)" });
    expect(calls.at(-1)).toEqual([1, [2, 3]]);
  });

  it("passes an error cell by the function unless the metadata lets it in", async () => {
    const { calls, show } = workbook([MATRIX]);
    expect(await show({ A1: "=1/0", A2: "=NA()", D1: "=X.SEE(A1:A2)" })).toMatchObject({ D1: "#DIV/0!" });
    expect(calls).toEqual([]);
  });

  it("hands over an error cell as CustomFunctions.Error where the metadata lets it in", async () => {
    const { calls, custom, show } = workbook([MATRIX], {}, { allowErrorForDataTypeAny: true });
    await show({ A1: "=1/0", A2: 2, D1: "=X.SEE(A1:A2)" });
    const { Error, ErrorCode } = custom.CustomFunctions;
    expect(calls.at(-1)).toEqual([[[new Error(ErrorCode.divisionByZero)], [2]]]);
    const [[error]] = calls.at(-1)?.[0] as unknown[][];
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: "#DIV/0!", message: "" });
  });

  it("converts for typed parameters as Excel does, and is #VALUE! without a call where it cannot", async () => {
    const { calls, show } = workbook([{ name: "n", type: "number" }]);
    expect(await show({ A1: "abc", D1: '=X.SEE("12")', D2: "=X.SEE(A1)", D3: "=X.SEE(A2)" })).toMatchObject({
      D2: "#VALUE!",
    });
    expect(calls).toEqual(expect.arrayContaining([[12], [0]]));
    expect(calls).not.toContainEqual(["abc"]);
  });

  it("calls once for every cell of a range where the function takes one value, and spills", async () => {
    const { custom, show } = workbook([{ name: "n", type: "number" }]);
    custom.CustomFunctions.associate("SEE", (n) => Number(n) * 10);
    expect(await show({ A1: 1, A2: 2, A3: 3, D1: "=X.SEE(A1:A3)" })).toMatchObject({ D1: 10, D2: 20, D3: 30 });
  });

  it.each([
    [1.5, 1.5],
    ["text", "text"],
    [true, true],
    [null, 0],
    [undefined, 0],
    [NaN, "#NUM!"],
    [Infinity, "#NUM!"],
    [{ some: "object" }, "#VALUE!"],
  ])("shows what is returned: %p as %p", async (returned, shown) => {
    const { custom, show } = workbook([MATRIX]);
    custom.CustomFunctions.associate("SEE", () => returned);
    expect(await show({ D1: "=X.SEE(1)" })).toMatchObject({ D1: shown });
  });

  it.each(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"] as const)(
    "shows %s where the function throws it",
    async (code) => {
      const { custom, show } = workbook([MATRIX]);
      const { Error: CellError } = custom.CustomFunctions;
      custom.CustomFunctions.associate("SEE", () => {
        throw new CellError(code, "why");
      });
      const shown = await show({ D1: "=X.SEE(1)", D2: "=ISERROR(X.SEE(1))", D3: '=IFERROR(X.SEE(1),"x")' });
      expect(shown).toMatchObject({ D1: code, D2: true, D3: "x" });
      expect(custom.messageAt("sheet1", 0, 3)).toBe("why");
    },
  );

  it("shows #VALUE! for the codes that Excel only hands in, and for anything else that is thrown", async () => {
    const { custom, show } = workbook([MATRIX]);
    const { Error: CellError, ErrorCode } = custom.CustomFunctions;
    custom.CustomFunctions.associate("SEE", (given) => {
      if ((given as number[][])[0]?.[0] === 1) throw new CellError(ErrorCode.invalidName);
      throw new TypeError("a fault");
    });
    expect(await show({ D1: "=X.SEE(1)", D2: "=X.SEE(2)", D3: "=1+1" })).toEqual({
      D1: "#VALUE!",
      D2: "#VALUE!",
      D3: 2,
    });
    expect(custom.messageAt("sheet1", 1, 3)).toBeNull();
  });

  it("spills rows of cells where the metadata says matrix: errors stay, NaN and Infinity become 0", async () => {
    const { custom, show } = workbook([MATRIX], {}, { result: { type: "any", dimensionality: "matrix" } });
    const { Error: CellError, ErrorCode } = custom.CustomFunctions;
    custom.CustomFunctions.associate("SEE", () => [
      [1, "b"],
      [NaN, Infinity],
      [new CellError(ErrorCode.notAvailable), true],
    ]);
    expect(await show({ D1: "=X.SEE(1)" })).toEqual({ D1: 1, E1: "b", D2: 0, E2: 0, D3: "#N/A", E3: true });
  });

  it("is #VALUE! for rows that the metadata does not announce, or of unequal length", async () => {
    const { custom, show } = workbook([MATRIX]);
    custom.CustomFunctions.associate("SEE", () => [[1, 2]]);
    expect(await show({ D1: "=X.SEE(1)" })).toEqual({ D1: "#VALUE!" });
    const matrix = workbook([MATRIX], {}, { result: { dimensionality: "matrix" } });
    matrix.custom.CustomFunctions.associate("SEE", () => [[1, 2], [3]]);
    expect(await matrix.show({ D1: "=X.SEE(1)" })).toEqual({ D1: "#VALUE!" });
  });

  it("waits for a promise, kept or broken", async () => {
    const { custom, show } = workbook([MATRIX]);
    const { Error: CellError, ErrorCode } = custom.CustomFunctions;
    custom.CustomFunctions.associate("SEE", async (given) => {
      await Promise.resolve();
      if ((given as number[][])[0]?.[0] === 0) throw new CellError(ErrorCode.divisionByZero);
      return 7;
    });
    expect(await show({ D1: "=X.SEE(1)", D2: "=X.SEE(0)", D3: "=D1+1" })).toEqual({ D1: 7, D2: "#DIV/0!", D3: 8 });
  });

  it("knows names and ids in any case", async () => {
    const { custom, show } = workbook([MATRIX]);
    custom.CustomFunctions.associate({ see: () => 5 });
    expect(await show({ D1: "=x.see(1)", D2: "=X.See(2)" })).toEqual({ D1: 5, D2: 5 });
  });

  it("calculates cells that were there before the function was known, and before it had code", async () => {
    const engine = startEngine();
    const { show } = sheet(engine);
    expect(await show({ D1: "=X.SEE(1)", D2: "=x.see(1)+1" })).toEqual({ D1: "#NAME?", D2: "#NAME?" });
    const custom = createCustomFunctions(engine.univer.__getInjector());
    custom.install({ functions: [{ id: "SEE", name: "SEE", parameters: [MATRIX] }] }, "X");
    expect(await show({})).toEqual({ D1: "#N/A", D2: "#N/A" });
    custom.CustomFunctions.associate("SEE", () => 3);
    expect(await show({})).toEqual({ D1: 3, D2: 4 });
  });
});

const MATRIX: ParameterMetadata = { name: "m", type: "any", dimensionality: "matrix" };
const OPTIONAL: ParameterMetadata = { ...MATRIX, optional: true };
const SCALAR: ParameterMetadata = { name: "s", type: "any" };

type Shown = Readonly<Record<string, string | number | boolean>>;

/** A workbook with one function X.SEE, which notes what it is given and returns 1. */
function workbook(
  parameters: readonly ParameterMetadata[],
  options: CustomFunctionsOptions = {},
  {
    result,
    ...metadata
  }: Partial<FunctionsMetadata> & { readonly result?: FunctionsMetadata["functions"][number]["result"] } = {},
) {
  const engine = startEngine();
  const custom = createCustomFunctions(engine.univer.__getInjector(), options);
  const calls: unknown[][] = [];
  const invocations: unknown[] = [];
  custom.install({ ...metadata, functions: [{ id: "SEE", name: "SEE", parameters, ...(result && { result }) }] }, "X");
  custom.CustomFunctions.associate("SEE", (...args) => {
    invocations.push(args.at(-1));
    calls.push(args.slice(0, -1));
    return 1;
  });
  return { custom, calls, invocations, ...sheet(engine) };
}

function sheet(engine: Engine) {
  const worksheet = engine.workbook.getActiveSheet();
  return {
    /** Writes cells, waits for the calculation and reads what columns D and E then show. */
    show: async (cells: Shown): Promise<Record<string, unknown>> => {
      for (const [address, content] of Object.entries(cells)) {
        const { row, column } = placeOf(address);
        const isFormula = typeof content === "string" && content.startsWith("=");
        writeCells(engine, worksheet, { [row]: { [column]: cellData(content, isFormula) } });
      }
      await settle(engine);
      const addresses = [1, 2, 3, 4].flatMap((row) => ["D", "E"].map((column) => `${column}${String(row)}`));
      const shown = addresses.map((address) => {
        const { row, column } = placeOf(address);
        return [address, readCell(engine, worksheet, row, column).value] as const;
      });
      return Object.fromEntries(shown.filter(([, value]) => value !== null));
    },
  };
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  return { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
}
