import type { CellsFound } from "../../../src/hosts/host";
import type { KpiFunction } from "../../../src/kpi/function";
import { functionById } from "../../../src/kpi/functions/functions";
import { readArgument } from "../../../src/taskpane/functions/argument-text";
import { MOST_CELLS } from "../../../src/taskpane/functions/cell-reading";
import { previewOf } from "../../../src/taskpane/functions/preview/preview";
import { resultText } from "../../../src/taskpane/functions/result-text";

const cac = functionById("CAC");
const readings = (...texts: readonly string[]) =>
  cac.parameters.map((parameter, place) => readArgument(texts[place] ?? "", parameter, "vi"));

describe("previewOf(fn, readings, read)", () => {
  it("calculates from what stands in the cells, which it asks for once", async () => {
    const read = jest.fn(async (): Promise<readonly CellsFound[]> => [cells([[1000], [500]])]);
    const preview = await previewOf(cac, readings("Data!B2:B3", "30"), read);
    expect(preview).toMatchObject({ explanation: { outcome: { kind: "value", value: 50 } } });
    expect(read.mock.calls).toEqual([[[{ sheet: "Data", address: "B2:B3" }], MOST_CELLS]]);
  });

  it("reads no cells where none are named", async () => {
    const read = jest.fn();
    expect(await previewOf(cac, readings("1000", "40"), read)).toMatchObject({
      explanation: { outcome: { value: 25 } },
    });
    expect(read).not.toHaveBeenCalled();
  });

  it("knows which cells are to blame", async () => {
    const preview = await previewOf(cac, readings("B2", "C2"), async () => [cells([[1]]), cells([[null]])]);
    expect(preview).toMatchObject({
      explanation: { outcome: { kind: "error", code: "#N/A" }, args: [{ blamed: [] }, { blamed: [{ row: 0 }] }] },
      cells: [
        { sheet: "Data", row: 1 },
        { sheet: "Data", row: 1 },
      ],
    });
  });

  it("leaves out what is too large, and sheets that are not there", async () => {
    const tooMany = async (): Promise<readonly CellsFound[]> => [{ kind: "tooMany", cells: 2_000_000 }];
    expect(await previewOf(cac, readings("B:C", "1"), tooMany)).toEqual({ kind: "tooMany", cells: 2_000_000 });
    const missing = async (): Promise<readonly CellsFound[]> => [{ kind: "missing" }];
    expect(await previewOf(cac, readings("Nope!B2", "1"), missing)).toEqual({ kind: "missing", formula: "'Nope'!B2" });
  });

  it("waits for what a function needs", async () => {
    let ready = false;
    const needy: KpiFunction = {
      ...cac,
      needs: async () => {
        await Promise.resolve();
        ready = true;
      },
      compute: () => (ready ? 1 : 0),
    };
    expect(await previewOf(needy, readings("1", "1"), jest.fn())).toMatchObject({
      explanation: { outcome: { value: 1 } },
    });
  });
});

describe("resultText(value, unit, look)", () => {
  const vi = { decimal: ",", language: "vi" } as const;
  const en = { decimal: ".", language: "en" } as const;

  it.each([
    [0.035, "percent", "3,5 %", "3.5%"],
    [0.07, "percent", "7 %", "7%"],
    [1_250_000.4, "currency", "1.250.000", "1,250,000"],
    [12.345, "currency", "12,35", "12.35"],
    [3, "ratio", "3 lần", "3×"],
    [4.5, "months", "4,5 tháng", "4.5 months"],
    [0.123456, "input", "0,1235", "0.1235"],
    ["amber", "text", "amber", "amber"],
    [{ error: "#N/A" }, "table", "#N/A", "#N/A"],
    [null, "table", "", ""],
  ] as const)("writes %j as %s", (value, unit, vietnamese, english) => {
    expect(resultText(value, unit, vi)).toBe(vietnamese);
    expect(resultText(value, unit, en)).toBe(english);
  });
});

function cells(values: readonly (readonly (number | null)[])[]): CellsFound {
  return { kind: "cells", sheet: "Data", row: 1, column: 1, values };
}
