import fc from "fast-check";
import type { Answers } from "../../src/scorecard/answers";
import { buildScorecard, startAnswers } from "../../src/scorecard/build";
import { COMPARISONS, VIEWS } from "../../src/scorecard/period";
import type { Figures } from "../../src/scorecard/readings";
import { TEMPLATES } from "../../src/scorecard/templates/templates";
import { checkPlan } from "../../src/workbook/check";
import { compileWorkbook } from "../../src/workbook/compile";
import { proposeSheetNames } from "../../src/workbook/names";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { compare, shownByLibreOffice } from "./support/compare";

/*
 * Scorecards as nobody thought of them: any choice of KPIs, weights, targets and limits, timelines from one month to three years,
 * fiscal years that begin anywhere, figures with gaps, zeros and negatives, every view.
 */

const WORKBOOKS = 24;

it(`shows what the core computes in every formula cell of ${String(WORKBOOKS)} generated workbooks`, async () => {
  const plans = fc.sample(anyPlan(), { seed: 20_261_125, numRuns: WORKBOOKS });
  expect(plans.flatMap((plan) => checkPlan(plan, "KPI"))).toEqual([]);
  const shown = await shownByLibreOffice(plans, "always");
  const judged = plans.map((plan, place) => compare(plan, shown[place]));
  expect(judged.flatMap(({ differences }, place) => differences.map((each) => `${String(place)} ${each}`))).toEqual([]);
  expect(judged.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(10_000);
});

function anyPlan(): fc.Arbitrary<WorkbookPlan> {
  return anyAnswers().chain((answers) => {
    const scorecard = buildScorecard(answers);
    const figures = fc.record(
      Object.fromEntries(scorecard.inputs.map(({ id }) => [id, fc.array(anyFigure(), { maxLength: answers.months })])),
    ) as fc.Arbitrary<Figures>;
    const selection = fc.record({
      month: fc.nat({ max: answers.months - 1 }),
      view: fc.constantFrom(...VIEWS),
      comparison: fc.constantFrom(...COMPARISONS),
      scoreKind: fc.constantFrom("performance", "achievement"),
    });
    return fc.tuple(figures, selection).map(([known, picked]) =>
      compileWorkbook(scorecard, {
        prefix: "bsc",
        sheetNames: proposeSheetNames(answers.language, []).names,
        namespace: "KPI",
        figures: known,
        selection: picked,
        sparklines: true,
      }),
    );
  });
}

function anyAnswers(): fc.Arbitrary<Answers> {
  return fc.constantFrom("vi", "en").chain((language) => {
    const start = startAnswers(TEMPLATES[0], language, "2024-01");
    const target = fc.oneof(
      fc.constant(null),
      fc.constantFrom(0, 0.05, 0.5, 1, 4, 550),
      fc.double(REASONABLE).map((value) => Math.round(value * 1e6) / 1e6),
    );
    const changes = fc.record({
      chosen: fc.boolean(),
      weight: fc.constantFrom(0, 1, 10, 25, 33.3),
      target,
      minimum: target,
      name: fc.constantFrom("", "=1+1", "Lan's KPI", 'Tên "lạ" & <b>'),
    });
    return fc.record({
      templateId: fc.constant(start.templateId),
      language: fc.constant(language),
      organisation: fc.constantFrom({ name: "", mission: "" }, { name: "Công ty A&B", mission: "@nhanh" }),
      currency: fc.constantFrom("VND", "USD", "EUR", "GBP"),
      firstMonth: fc.constantFrom("2023-11", "2024-01", "2024-02"),
      months: fc.integer({ min: 1, max: 36 }),
      fiscalYearStart: fc.integer({ min: 1, max: 12 }),
      kpis: fc
        .array(changes, { minLength: start.kpis.length, maxLength: start.kpis.length })
        .map((all) => start.kpis.map((kpi, at) => ({ ...kpi, ...all[at], chosen: at === 0 || all[at].chosen }))),
      scoreKind: fc.constantFrom("performance", "achievement"),
      formulas: fc.constant("native"),
    });
  });
}

/** What somebody may aim at. */
const REASONABLE = { min: -1000, max: 1000, noNaN: true };

function anyFigure(): fc.Arbitrary<number | null> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 5000 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, -100, 1e12, 0.01) },
  );
}
