import type { Language } from "../../src/kpi/language";
import { COMPARISONS, VIEWS } from "../../src/scorecard/period";
import { checkPlan } from "../../src/workbook/check";
import { compileWorkbook, type CompileOptions } from "../../src/workbook/compile";
import { proposeSheetNames } from "../../src/workbook/names";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { Figures, Selection } from "../../src/scorecard/readings";
import { disagreements } from "../support/judge";
import { onlineShop, place, realFigures } from "../support/online-shop";

const LANGUAGES: readonly Language[] = ["vi", "en"];

const compile = (language: Language, figures: Figures, selection: Partial<Selection>): WorkbookPlan =>
  compileWorkbook(onlineShop(language), optionsFor(language, { figures, selection }));

function optionsFor(language: Language, more: Partial<CompileOptions> = {}): CompileOptions {
  return { prefix: "bsc", sheetNames: proposeSheetNames(language, []).names, namespace: "KPI", ...more };
}

/** Every other month, and one input that stops half-way. */
function halfFilled(): Figures {
  const figures = realFigures();
  return Object.fromEntries(
    Object.entries(figures).map(([id, values]) => [
      id,
      values.map((value, month) => (month % 2 === 0 || (id === "orders" && month > 5) ? null : value)),
    ]),
  );
}

describe("compileWorkbook(scorecard, options)", () => {
  describe.each(LANGUAGES)("in %s", (language) => {
    it.each([
      ["empty", {}],
      ["half-filled", halfFilled()],
      ["full", realFigures()],
    ] as const)("makes a plan that a spreadsheet accepts: %s", (_, figures) => {
      expect(checkPlan(compile(language, figures, { month: 11 }), "KPI")).toEqual([]);
    });

    it("is plain JSON and the same every time", () => {
      const plan = compile(language, realFigures(), { month: 11 });
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      expect(compile(language, realFigures(), { month: 11 })).toEqual(plan);
    });
  });

  it.each(VIEWS.flatMap((view) => COMPARISONS.map((comparison) => [view, comparison] as const)))(
    "holds in every formula cell the value that a spreadsheet engine calculates: %s against %s",
    (view, comparison) => {
      for (const month of ["2010-12", "2011-01", "2011-11", "2011-12"]) {
        const plan = compile("vi", realFigures(), { month: place(month), view, comparison });
        expect(disagreements(plan)).toEqual([]);
      }
    },
  );

  it.each(["performance", "achievement"] as const)("does so under either way of scoring: %s", (scoreKind) => {
    expect(disagreements(compile("en", realFigures(), { month: 11, scoreKind }))).toEqual([]);
  });

  it("does so when it is empty and when it is half-filled", () => {
    expect(disagreements(compile("vi", {}, {}))).toEqual([]);
    for (const view of VIEWS) expect(disagreements(compile("en", halfFilled(), { month: 9, view }))).toEqual([]);
  });
});

describe("the workbook of the online shop", () => {
  it("has no error cell outside the working sheet", () => {
    for (const figures of [{}, halfFilled(), realFigures()]) {
      for (const month of [0, 5, 11]) {
        const errors = compile("vi", figures, { month })
          .sheets.filter(({ id }) => id !== "calc")
          .flatMap(({ cells }) => cells.flat())
          .filter((cell) => cell?.kind === "formula" && typeof cell.value === "object" && cell.value !== null);
        expect(errors).toEqual([]);
      }
    }
  });
});
