import { buildScorecard, startAnswers, startMonth } from "../../src/scorecard/build";
import { parseAnswers, parseScorecard } from "../../src/scorecard/parse";
import { TEMPLATES } from "../../src/scorecard/templates/templates";
import { onlineShop, onlineShopAnswers } from "../support/online-shop";

describe("startAnswers(template, language, today)", () => {
  it("answers everything, so that a scorecard can be made at once", () => {
    const answers = startAnswers(TEMPLATES[0], "vi", "2026-11");
    expect(answers).toMatchObject({ firstMonth: "2026-01", months: 24, currency: "VND", fiscalYearStart: 1 });
    expect(answers.kpis.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([
      "AOV",
      "ARPC",
      "CAC",
      "ROAS",
      "CHURN",
      "RETURNRATE",
    ]);
  });

  it("offers the rest of the catalogue without invented targets", () => {
    const rest = startAnswers(TEMPLATES[0], "en", "2026-11").kpis.filter(({ chosen }) => !chosen);
    expect(rest.map(({ id }) => id)).toEqual(["GROSSMARGIN", "NETMARGIN", "RETENTION"]);
    expect(rest.every(({ target, minimum }) => target === null && minimum === null)).toBe(true);
  });
});

describe("buildScorecard(answers)", () => {
  it("groups KPIs by perspective and asks for each input once", () => {
    const scorecard = onlineShop("en");
    expect(scorecard.perspectives.map(({ name }) => name)).toEqual(["Financial", "Customer", "Internal process"]);
    expect(scorecard.inputs.map(({ id }) => id)).toEqual([
      "revenue",
      "orders",
      "activeCustomers",
      "newCustomers",
      "startCustomers",
      "lostCustomers",
      "returnsValue",
      "marketingSalesCost",
      "adRevenue",
      "adSpend",
    ]);
  });

  it("keeps the organisation's own name for a KPI", () => {
    const answers = onlineShopAnswers("vi");
    const kpis = answers.kpis.map((kpi) => (kpi.id === "AOV" ? { ...kpi, name: "  Giỏ hàng  " } : kpi));
    expect(buildScorecard({ ...answers, kpis }).kpis[0]?.name).toBe("Giỏ hàng");
  });
});

describe("startMonth(scorecard, today)", () => {
  it("is today where the timeline has it, else the first month", () => {
    expect(startMonth(onlineShop("vi"), "2011-11")).toBe(11);
    expect(startMonth(onlineShop("vi"), "2026-11")).toBe(0);
    expect(startMonth(onlineShop("vi"), "2009-01")).toBe(0);
  });
});

describe("parseAnswers(json) and parseScorecard(json)", () => {
  it("take what they wrote", () => {
    const answers = onlineShopAnswers("vi");
    expect(parseAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
    expect(parseScorecard(JSON.parse(JSON.stringify(onlineShop("vi"))))).toEqual(onlineShop("vi"));
  });

  it.each([null, 7, "x", [], {}, { templateId: "ONLINE_SHOP" }])("refuse %j", (json) => {
    expect(parseAnswers(json)).toBeNull();
    expect(parseScorecard(json)).toBeNull();
  });

  it("refuse a KPI that does not say from what it is computed", () => {
    const scorecard = onlineShop("vi");
    const [first, ...others] = scorecard.kpis;
    const inputs: unknown = JSON.parse('{ "__proto__": { "revenue": "revenue", "orders": "orders" } }');
    expect(parseScorecard({ ...scorecard, kpis: [{ ...first, inputs }, ...others] })).toBeNull();
    expect(parseScorecard({ ...scorecard, kpis: [{ ...first, inputs: {} }, ...others] })).toBeNull();
  });

  it("refuse a KPI that stands there twice", () => {
    const answers = onlineShopAnswers("vi");
    expect(parseAnswers({ ...answers, kpis: [...answers.kpis, answers.kpis[0]] })).toBeNull();
  });
});
