import { buildScorecard, startAnswers } from "../../src/scorecard/build";
import type { Figures } from "../../src/scorecard/readings";
import { TEMPLATES } from "../../src/scorecard/templates/templates";
import { compileWorkbook } from "../../src/workbook/compile";
import { proposeSheetNames } from "../../src/workbook/names";
import type { PlanCell, WorkbookPlan } from "../../src/workbook/plan";

export type PlanId = "year" | "fiveYears" | "table";

/** What is written, from the usual to what is larger than anything the wizard makes. */
export const PLANS: Readonly<Record<PlanId, { readonly name: string; readonly make: () => WorkbookPlan }>> = {
  year: { name: "a scorecard of 12 months", make: () => scorecard(12) },
  fiveYears: { name: "a scorecard of 60 months", make: () => scorecard(60) },
  table: { name: "the same with a sheet of 200,000 cells", make: () => withLargeSheet(scorecard(12), 20_000) },
};

function scorecard(months: number): WorkbookPlan {
  const answers = { ...startAnswers(TEMPLATES[0], "vi", "2021-01"), months };
  const built = buildScorecard({ ...answers, kpis: answers.kpis.map((kpi) => ({ ...kpi, chosen: true })) });
  const figures: Figures = Object.fromEntries(
    built.inputs.map(({ id }, place) => [id, Array.from({ length: months }, (_, month) => 1000 + place * 10 + month)]),
  );
  return compileWorkbook(built, {
    prefix: "bsc",
    sheetNames: proposeSheetNames("vi", []).names,
    namespace: "KPI",
    figures,
    selection: { month: months - 1 },
    sparklines: true,
  });
}

/** Ten columns in every kind of cell and look. */
function withLargeSheet(plan: WorkbookPlan, rows: number): WorkbookPlan {
  const [front, ...others] = plan.sheets;
  if (front === undefined) throw new Error("no sheet");
  const cells = Array.from({ length: rows }, (_, row): PlanCell[] =>
    Array.from({ length: 10 }, (__, column): PlanCell => {
      if (column < 3) return { kind: "text", text: `Khách hàng ${String((row * 7 + column) % 900)}` };
      if (column < 8) return { kind: "number", number: row * 1.25 + column };
      return { kind: "formula", formula: `=SUM(D${String(row + 1)}:H${String(row + 1)})`, value: row * 6.25 + 25 };
    }),
  );
  const whole = `A1:J${String(rows)}`;
  return {
    ...plan,
    sheets: [
      front,
      ...others.map((sheet) =>
        sheet.id === "kpi"
          ? {
              ...sheet,
              cells,
              styles: [
                { range: whole, style: "base" as const },
                { range: `D1:J${String(rows)}`, style: "number" as const },
              ],
              formats: [{ range: `D1:J${String(rows)}`, format: "#,##0.00" }],
            }
          : sheet,
      ),
    ],
  };
}
