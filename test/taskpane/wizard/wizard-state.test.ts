import { TEMPLATES } from "../../../src/scorecard/templates/templates";
import {
  startState,
  wizardReducer,
  type WizardAction,
  type WizardState,
} from "../../../src/taskpane/wizard/wizard-state";

const [shop] = TEMPLATES;
const start = startState(shop, "vi", "2026-11");

describe("startState(template, language, today)", () => {
  it("answers everything, so that a scorecard can be made at once", () => {
    expect(start.step).toBe("organisation");
    expect(start.answers.templateId).toBe("ONLINE_SHOP");
    expect(kpi(start, "AOV")).toMatchObject({ chosen: true, weight: 20, target: 550, minimum: 500 });
  });
});

describe("wizardReducer(state, action)", () => {
  it("goes to a step and keeps the rest", () => {
    expect(wizardReducer(start, { type: "wentTo", step: "weights" })).toEqual({ ...start, step: "weights" });
  });

  it("takes a number, and remembers how it was typed", () => {
    const state = typed(start, "AOV", "target", "1.250.000,5");
    expect(kpi(state, "AOV").target).toBe(1_250_000.5);
    expect(state.texts["kpi.AOV.target"]).toBe("1.250.000,5");
  });

  it("reads a rate as per cent and a weight as it stands, with or without the sign", () => {
    expect(kpi(typed(start, "CHURN", "target", "45 %"), "CHURN").target).toBeCloseTo(0.45, 12);
    expect(kpi(typed(start, "CHURN", "weight", "30"), "CHURN").weight).toBe(30);
    expect(kpi(typed(start, "CHURN", "weight", "30%"), "CHURN").weight).toBe(30);
  });

  it("keeps what cannot be read, without a target that is not meant", () => {
    const state = typed(start, "AOV", "target", "năm trăm");
    expect(kpi(state, "AOV").target).toBeNull();
    expect(state.texts["kpi.AOV.target"]).toBe("năm trăm");
  });

  it("keeps the weight that was there while another cannot be read or is negative", () => {
    expect(kpi(typed(start, "AOV", "weight", "nhiều"), "AOV").weight).toBe(20);
    expect(kpi(typed(start, "AOV", "weight", "-5"), "AOV").weight).toBe(20);
    expect(kpi(typed(start, "AOV", "weight", ""), "AOV").weight).toBe(20);
  });

  it("clears a target that was emptied", () => {
    expect(kpi(typed(start, "AOV", "minimum", "  "), "AOV").minimum).toBeNull();
  });

  it("takes the reading that was chosen and forgets the text that had two", () => {
    const ambiguous = typed(inCurrency(start, "EUR"), "AOV", "target", "1.250");
    expect(kpi(ambiguous, "AOV").target).toBeNull();
    const state = wizardReducer(ambiguous, { type: "readingChosen", id: "AOV", part: "target", value: 1250 });
    expect(kpi(state, "AOV").target).toBe(1250);
    expect(state.texts).toEqual({});
  });

  it("reads đồng without decimals, and reads what was typed anew in another currency", () => {
    const dong = typed(start, "AOV", "target", "1.250");
    expect(kpi(dong, "AOV").target).toBe(1250);
    const euro = inCurrency(dong, "EUR");
    expect([kpi(euro, "AOV").target, euro.texts["kpi.AOV.target"]]).toEqual([null, "1.250"]);
    expect(kpi(inCurrency(euro, "VND"), "AOV").target).toBe(1250);
  });

  it("takes no percentage for an amount of money", () => {
    expect(kpi(typed(start, "AOV", "target", "15%"), "AOV").target).toBeNull();
  });

  it("balances the chosen KPIs alone, around the locked ones", () => {
    const state = run(start, [
      { type: "kpiAnswered", id: "ROAS", change: { chosen: false } },
      { type: "kpiAnswered", id: "CAC", change: { chosen: false } },
      { type: "lockToggled", id: "CHURN" },
      { type: "weightsBalanced" },
    ]);
    expect(["AOV", "ARPC", "CHURN", "RETURNRATE", "ROAS"].map((id) => kpi(state, id).weight)).toEqual([
      27, 27, 25, 21, 10,
    ]);
  });

  it("shows balanced weights instead of what was typed before", () => {
    const state = run(typed(start, "AOV", "weight", "abc"), [{ type: "weightsEqualised" }]);
    expect(state.texts).toEqual({});
    expect(state.answers.kpis.filter(({ chosen }) => chosen).map(({ weight }) => weight)).toEqual([
      17, 17, 17, 17, 16, 16,
    ]);
  });

  it("leaves weights alone when everything is locked", () => {
    const locked = run(
      start,
      start.answers.kpis.map(({ id }) => ({ type: "lockToggled", id })),
    );
    expect(wizardReducer(locked, { type: "weightsBalanced" })).toBe(locked);
  });

  it("unlocks what was locked", () => {
    expect(
      run(start, [
        { type: "lockToggled", id: "AOV" },
        { type: "lockToggled", id: "AOV" },
      ]).locked,
    ).toEqual([]);
  });

  it("keeps what was typed about a KPI that is unticked and ticked again", () => {
    const state = run(start, [
      { type: "kpiAnswered", id: "AOV", change: { name: "Giỏ hàng", chosen: false } },
      { type: "kpiAnswered", id: "AOV", change: { chosen: true } },
    ]);
    expect(kpi(state, "AOV")).toMatchObject({ chosen: true, name: "Giỏ hàng", target: 550 });
  });

  it("changes nothing when the template in use is chosen again", () => {
    const state = typed(start, "AOV", "target", "600");
    expect(wizardReducer(state, { type: "templateChosen", template: shop, today: "2026-11" })).toBe(state);
  });

  it("keeps the organisation and own names when another template is chosen", () => {
    const other = { ...shop, id: "OTHER", kpis: shop.kpis.slice(0, 2) };
    const state = run(start, [
      { type: "organisationAnswered", change: { name: "Sông Hồng" } },
      { type: "kpiAnswered", id: "AOV", change: { name: "Giỏ hàng" } },
      { type: "templateChosen", template: other, today: "2026-11" },
    ]);
    expect(state.answers.organisation.name).toBe("Sông Hồng");
    expect(kpi(state, "AOV").name).toBe("Giỏ hàng");
    expect(state.answers.kpis.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(["AOV", "ARPC"]);
  });

  it("clears example targets where it is told to, with what was typed there", () => {
    const state = run(typed(start, "AOV", "minimum", "1.234"), [{ type: "targetsCleared", ids: ["AOV"] }]);
    expect(kpi(state, "AOV")).toMatchObject({ target: null, minimum: null });
    expect(kpi(state, "ARPC").target).toBe(850);
    expect(state.texts).toEqual({});
  });

  it("keeps a sheet name as it was typed", () => {
    expect(wizardReducer(start, { type: "sheetNamed", sheet: "data", name: "a/b" }).sheetNames).toEqual({
      data: "a/b",
    });
  });
});

function run(state: WizardState, actions: readonly WizardAction[]): WizardState {
  return actions.reduce(wizardReducer, state);
}

function typed(state: WizardState, id: string, part: "target" | "minimum" | "weight", text: string): WizardState {
  return wizardReducer(state, { type: "numberTyped", id, part, text, language: "vi" });
}

function kpi(state: WizardState, id: string) {
  const found = state.answers.kpis.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no KPI ${id}`);
  return found;
}

function inCurrency(state: WizardState, currency: "VND" | "EUR"): WizardState {
  return wizardReducer(state, { type: "currencyChosen", currency, language: "vi" });
}
