import { createXlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { Language } from "../../src/kpi/language";
import type { Figures, Selection } from "../../src/scorecard/readings";
import type { FormulaStyle } from "../../src/scorecard/scorecard";
import { compileWorkbook } from "../../src/workbook/compile";
import { proposeSheetNames } from "../../src/workbook/names";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { onlineShop, place, realFigures } from "./online-shop";

/** A workbook of the online shop as a user may have it before them. */
export interface WorkbookCase {
  readonly name: string;
  readonly language: Language;
  readonly plan: WorkbookPlan;
}

/** How far the figures are entered, and what is picked: from the first moment to a whole year. */
const STATES: readonly { readonly name: string; readonly figures: Figures; readonly selection: Partial<Selection> }[] =
  [
    { name: "empty", figures: {}, selection: {} },
    {
      name: "half-filled",
      figures: until(5, realFigures()),
      selection: { month: 4, view: "quarter", comparison: "previousPeriod" },
    },
    { name: "full", figures: realFigures(), selection: { month: place("2011-11") } },
    {
      name: "full, year to date, % of target",
      figures: realFigures(),
      selection: {
        month: place("2011-12"),
        view: "yearToDate",
        comparison: "sameLastYear",
        scoreKind: "achievement",
      },
    },
  ];

/** Every state in both languages. */
export function workbookCases(formulas: FormulaStyle): readonly WorkbookCase[] {
  return (["vi", "en"] as const).flatMap((language) =>
    STATES.map(({ name, figures, selection }) => ({
      name: `${language}, ${name}`,
      language,
      plan: compileWorkbook(onlineShop(language, { formulas }), {
        prefix: "bsc",
        sheetNames: proposeSheetNames(language, []).names,
        namespace: "KPI",
        figures,
        selection,
        sparklines: true,
      }),
    })),
  );
}

/** The file of a plan. */
export async function fileOf(plan: WorkbookPlan): Promise<Uint8Array> {
  const host = createXlsxHost();
  await host.render(plan);
  return host.save();
}

/** The first months, and of the last of them only every second figure. */
function until(months: number, figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([input, values], at) => [
      input,
      values.slice(0, months).map((value, month) => (month === months - 1 && at % 2 === 1 ? null : value)),
    ]),
  );
}
