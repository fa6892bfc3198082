import { checkAnswers } from "../../src/scorecard/check";
import type { Answers, KpiAnswer } from "../../src/scorecard/answers";
import { onlineShopAnswers } from "../support/online-shop";

const changed = (id: string, change: Partial<KpiAnswer>): Answers => {
  const answers = onlineShopAnswers("en");
  return { ...answers, kpis: answers.kpis.map((kpi) => (kpi.id === id ? { ...kpi, ...change } : kpi)) };
};

const questions = (answers: Answers): readonly (readonly string[])[] =>
  checkAnswers(answers).map(({ question, severity }) => [question, severity]);

describe("checkAnswers(answers)", () => {
  it("has nothing to say about a template as it comes", () => {
    expect(checkAnswers(onlineShopAnswers("vi"))).toEqual([]);
  });

  it("wants an acceptable limit on the right side of the target", () => {
    expect(questions(changed("AOV", { minimum: 600 }))).toEqual([["kpi.AOV.minimum", "error"]]);
    expect(questions(changed("CHURN", { minimum: 0.4 }))).toEqual([["kpi.CHURN.minimum", "error"]]);
    expect(questions(changed("AOV", { minimum: 550 }))).toEqual([]);
  });

  it("wants a limit where the target is not above zero", () => {
    expect(questions(changed("AOV", { target: -5, minimum: null }))).toEqual([["kpi.AOV.minimum", "error"]]);
    expect(questions(changed("AOV", { target: -5, minimum: -10 }))).toEqual([]);
  });

  it("warns of a KPI without a target, but lets it be made", () => {
    expect(questions(changed("AOV", { target: null, minimum: null }))).toEqual([["kpi.AOV.target", "warning"]]);
  });

  it("warns of weights that are not 100 and refuses weights that are nothing", () => {
    expect(questions(changed("AOV", { weight: 30 }))).toEqual([["weights", "warning"]]);
    const answers = onlineShopAnswers("en");
    const zero = { ...answers, kpis: answers.kpis.map((kpi) => ({ ...kpi, weight: 0 })) };
    expect(questions(zero)).toEqual([["weights", "error"]]);
    expect(questions(changed("AOV", { weight: -1 }))).toContainEqual(["kpi.AOV.weight", "error"]);
    expect(questions(changed("AOV", { weight: Number.NaN }))).toContainEqual(["kpi.AOV.weight", "error"]);
  });

  it("doubts rates that look like per cents, amounts that no dong buys, and names that are there twice", () => {
    expect(questions(changed("CHURN", { target: 4, minimum: 6 }))).toEqual([["kpi.CHURN.target", "warning"]]);
    expect(questions(changed("CHURN", { minimum: 6 }))).toEqual([["kpi.CHURN.minimum", "warning"]]);
    const dong = checkAnswers({ ...onlineShopAnswers("en"), currency: "VND" }).map(({ question }) => question);
    expect(dong).toEqual(["AOV", "ARPC", "CAC"].map((id) => `kpi.${id}.target`));
    expect(questions(changed("AOV", { name: "customer churn rate " }))).toEqual([["kpi.CHURN.name", "warning"]]);
  });

  it("wants an owner who fits", () => {
    expect(questions(changed("AOV", { owner: "x".repeat(81) }))).toEqual([["kpi.AOV.owner", "error"]]);
    expect(questions(changed("AOV", { owner: "x".repeat(80) }))).toEqual([]);
  });

  it("wants at least one KPI, a real month and a sensible timeline", () => {
    const answers = onlineShopAnswers("en");
    const none = { ...answers, kpis: answers.kpis.map((kpi) => ({ ...kpi, chosen: false })) };
    expect(questions(none)).toEqual([["kpis", "error"]]);
    expect(questions({ ...answers, firstMonth: "2026-13" })).toEqual([["timeline.firstMonth", "error"]]);
    expect(questions({ ...answers, months: 11 })).toEqual([["timeline.months", "error"]]);
    expect(questions({ ...answers, fiscalYearStart: 0 })).toEqual([["timeline.fiscalYearStart", "error"]]);
  });

  it("says how long a text may be", () => {
    const answers = onlineShopAnswers("en");
    const organisation = { name: "x".repeat(101), mission: "x".repeat(301) };
    const issues = checkAnswers({ ...changed("AOV", { name: "x".repeat(121) }), organisation });
    expect(issues.map(({ question, message }) => [question, /\d+/.exec(message)?.[0]])).toEqual([
      ["organisation.name", "100"],
      ["organisation.mission", "300"],
      ["kpi.AOV.name", "120"],
    ]);
    expect(questions({ ...answers, organisation: { name: "x".repeat(100), mission: "x".repeat(300) } })).toEqual([]);
  });

  it("speaks the language of the answers", () => {
    const [issue] = checkAnswers({ ...changed("AOV", { minimum: 600 }), language: "vi" });
    expect(issue?.message).toContain("Càng cao càng tốt");
  });
});
