import { isCellError } from "../../../src/kpi/cell";
import { FUNCTIONS, functionById } from "../../../src/kpi/functions/functions";
import { FUNCTION_WORDS } from "../../../src/kpi/functions/words";
import type { Language } from "../../../src/kpi/language";
import { exampleSheet } from "../../../src/taskpane/functions/example/example-sheet";

const sheetOf = (id: string, language: Language) =>
  exampleSheet({ fn: functionById(id), told: FUNCTION_WORDS[id], namespace: "KPI", language, shown: (text) => text });

describe("exampleSheet(input)", () => {
  it("lays arguments out in cells that the function and the ordinary formula read", async () => {
    const { name, cells } = await sheetOf("CAC", "vi");
    expect(name).toBe("Ví dụ CAC");
    const formulas = cells.flat().flatMap((each) => (each?.kind === "formula" ? [each] : []));
    expect(formulas[0]).toEqual({ kind: "formula", formula: "=KPI.CAC(B5,B6)", value: 500 });
    expect(formulas[1]?.formula).toContain("B5/B6");
    expect(cells[4]?.[1]).toEqual({ kind: "number", number: 20_000 });
  });

  it("lays ranges out side by side, under their names", async () => {
    const { cells } = await sheetOf("WSCORE", "en");
    const call = cells.flat().find((each) => each?.kind === "formula");
    expect(call?.kind === "formula" && call.formula).toBe("=KPI.WSCORE(A9:A10,B9:B10)");
    expect([8, 9].map((row) => cells[row]?.slice(0, 2))).toEqual([
      [
        { kind: "number", number: 80 },
        { kind: "number", number: 3 },
      ],
      [
        { kind: "number", number: 90 },
        { kind: "number", number: 1 },
      ],
    ]);
  });

  it.each(FUNCTIONS.map(({ id }) => id))(
    "has a sheet for KPI.%s, in both languages, without an error in it",
    async (id) => {
      for (const language of ["vi", "en"] as const) {
        const { name, cells, columnWidths } = await sheetOf(id, language);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(new Set(cells.map((row) => row.length)).size).toBe(1);
        expect(columnWidths.length).toBeGreaterThanOrEqual(cells[0]?.length ?? 0);
        const formulas = cells.flat().flatMap((each) => (each?.kind === "formula" ? [each] : []));
        expect(formulas.length).toBeGreaterThan(0);
        for (const { formula, value } of formulas) {
          expect(isCellError(value)).toBe(false);
          expect(formula).not.toContain("undefined");
        }
      }
    },
  );
});
