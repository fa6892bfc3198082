import fc from "fast-check";
import type { Answers } from "../../src/scorecard/answers";
import { answersOf, lostInAnswers } from "../../src/scorecard/answers-of";
import { buildScorecard, startAnswers } from "../../src/scorecard/build";
import { parseAnswers } from "../../src/scorecard/parse";
import { TEMPLATES } from "../../src/scorecard/templates/templates";
import { onlineShop } from "../support/online-shop";

describe("answersOf(scorecard)", () => {
  it("gives answers from which the same scorecard is built, for any answers", () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        const scorecard = buildScorecard(answers);
        const again = answersOf(scorecard);
        expect(buildScorecard(again)).toEqual(scorecard);
        expect(lostInAnswers(scorecard)).toEqual([]);
        // A file of them is read back, and nothing more is lost the second time.
        expect(parseAnswers(JSON.parse(JSON.stringify(again)))).toEqual(again);
        expect(answersOf(buildScorecard(again))).toEqual(again);
      }),
    );
  });

  it("keeps the catalogue's names open to another language", () => {
    const answers = answersOf(onlineShop("vi"));
    expect(buildScorecard({ ...answers, language: "en" }).kpis).toEqual(onlineShop("en").kpis);
  });

  it("offers the KPIs that were not chosen", () => {
    expect(answersOf(onlineShop("en")).kpis.filter(({ chosen }) => !chosen)).toHaveLength(3);
  });
});

describe("lostInAnswers(scorecard)", () => {
  it("names what no answers can say", () => {
    const scorecard = onlineShop("en");
    expect(lostInAnswers({ ...scorecard, scoring: { ...scorecard.scoring, green: 0.95 } })).toEqual(["scoring"]);
    expect(lostInAnswers({ ...scorecard, template: { id: "OTHER", version: 7 } })).toEqual(["template"]);
    const [first, ...others] = scorecard.kpis;
    expect(lostInAnswers({ ...scorecard, kpis: [{ ...first, direction: "lower" }, ...others] })).toEqual(["kpis"]);
  });
});

function anyAnswers(): fc.Arbitrary<Answers> {
  const start = startAnswers(TEMPLATES[0], "en", "2026-01");
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const kpi = fc.record({
    chosen: fc.boolean(),
    name: fc.string(),
    perspective: fc.constantFrom("F", "C", "P", "L"),
    weight: number.map(Math.abs),
    target: fc.option(number),
    minimum: fc.option(number),
    owner: fc.string(),
  });
  return fc
    .record({
      language: fc.constantFrom("vi", "en"),
      organisation: fc.record({ name: fc.string(), mission: fc.string() }),
      currency: fc.constantFrom("VND", "USD", "EUR", "GBP"),
      firstMonth: fc.constantFrom("2010-12", "2026-01"),
      months: fc.integer({ min: 12, max: 36 }),
      fiscalYearStart: fc.integer({ min: 1, max: 12 }),
      scoreKind: fc.constantFrom("performance", "achievement"),
      formulas: fc.constantFrom("native", "kpi"),
      kpis: fc.tuple(...start.kpis.map(({ id }) => kpi.map((answer) => ({ id, ...answer })))),
    } as const)
    .map((answers): Answers => ({ templateId: start.templateId, ...answers }));
}
