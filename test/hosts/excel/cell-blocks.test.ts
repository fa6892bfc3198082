import fc from "fast-check";
import { batched, cellBlocks, sliced } from "../../../src/hosts/excel/formulas/cell-blocks";

describe("cellBlocks(cells)", () => {
  it("covers exactly the cells, each once", () => {
    const cells = fc.uniqueArray(fc.record({ sheetId: fc.constantFrom("a", "b"), row: fc.nat(6), column: fc.nat(4) }), {
      selector: (cell) => JSON.stringify(cell),
    });
    fc.assert(
      fc.property(cells, (scattered) => {
        const covered = cellBlocks(scattered).flatMap(({ sheetId, row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, at) =>
            JSON.stringify({ sheetId, row: row + Math.floor(at / columns), column: column + (at % columns) }),
          ),
        );
        expect(covered.sort()).toEqual(scattered.map((cell) => JSON.stringify(cell)).sort());
      }),
    );
  });

  it("makes one rectangle of cells that are one", () => {
    const cells = [1, 2, 3].flatMap((row) => [4, 5].map((column) => ({ sheetId: "a", row, column })));
    expect(cellBlocks(cells)).toEqual([{ sheetId: "a", row: 1, column: 4, rows: 3, columns: 2 }]);
  });
});

describe("sliced(block, mostCells)", () => {
  it("cuts between rows, and never through one", () => {
    const block = { sheetId: "a", row: 2, column: 0, rows: 5, columns: 3 };
    expect(sliced(block, 7).map(({ row, rows }) => [row, rows])).toEqual([
      [2, 2],
      [4, 2],
      [6, 1],
    ]);
    expect(sliced(block, 1)).toHaveLength(5);
  });
});

describe("batched(items, most, weigh)", () => {
  it("puts neighbours together as far as they fit, and what is too heavy by itself", () => {
    expect(batched([1, 2, 3, 9, 1], 5, (weight) => weight)).toEqual([[1, 2], [3], [9], [1]]);
    expect(batched([], 5, () => 1)).toEqual([]);
  });
});
