import type { Language } from "../../kpi/language";
import { kpiById } from "../../kpi/catalogue/catalogue";
import type { Answers, KpiAnswer } from "../../scorecard/answers";
import { startAnswers } from "../../scorecard/build";
import { readNumberText } from "../../scorecard/figures/number-text";
import { numberUnit, type NumberUnit } from "../../scorecard/figures/number-unit";
import type { Month } from "../../scorecard/period";
import type { CurrencyCode } from "../../scorecard/scorecard";
import type { Template } from "../../scorecard/templates/template";
import type { SheetId } from "../../workbook/plan";
import { balanceWeights, equalWeights, type Weight } from "./balance";
import type { StepId } from "./step-id";

/** Everything the wizard knows. A draft is this, and a time. */
export interface WizardState {
  readonly step: StepId;
  readonly answers: Answers;
  /** What numbers were typed as, by question (`kpi.CAC.target`): also those that could not be read. */
  readonly texts: Readonly<Record<string, string>>;
  /** KPIs whose weight stays when the others are balanced. */
  readonly locked: readonly string[];
  /** Tab names that were typed; the others are proposed. */
  readonly sheetNames: Partial<Readonly<Record<SheetId, string>>>;
  /** What is being searched among the KPIs. */
  readonly search: string;
}

export type NumberPart = "target" | "minimum" | "weight";

export type WizardAction =
  | { readonly type: "wentTo"; readonly step: StepId }
  | { readonly type: "templateChosen"; readonly template: Template; readonly today: Month }
  | { readonly type: "answered"; readonly change: Partial<Omit<Answers, "kpis" | "organisation" | "templateId">> }
  | { readonly type: "currencyChosen"; readonly currency: CurrencyCode; readonly language: Language }
  | { readonly type: "organisationAnswered"; readonly change: Partial<Answers["organisation"]> }
  | {
      readonly type: "kpiAnswered";
      readonly id: string;
      readonly change: Partial<Pick<KpiAnswer, "chosen" | "name" | "perspective">>;
    }
  | {
      readonly type: "numberTyped";
      readonly id: string;
      readonly part: NumberPart;
      readonly text: string;
      readonly language: Language;
    }
  | { readonly type: "readingChosen"; readonly id: string; readonly part: NumberPart; readonly value: number }
  | { readonly type: "targetsCleared"; readonly ids: readonly string[] }
  | { readonly type: "weightsBalanced" }
  | { readonly type: "weightsEqualised" }
  | { readonly type: "lockToggled"; readonly id: string }
  | { readonly type: "sheetNamed"; readonly sheet: SheetId; readonly name: string }
  | { readonly type: "searched"; readonly search: string };

export function startState(template: Template, language: Language, today: Month): WizardState {
  return {
    step: "organisation",
    answers: startAnswers(template, language, today),
    texts: {},
    locked: [],
    sheetNames: {},
    search: "",
  };
}

export function wizardReducer(state: WizardState, action: WizardAction): WizardState {
  switch (action.type) {
    case "wentTo":
      return { ...state, step: action.step };
    case "templateChosen":
      return withTemplate(state, action.template, action.today);
    case "answered":
      return { ...state, answers: { ...state.answers, ...action.change } };
    case "currencyChosen":
      return withCurrency(state, action.currency, action.language);
    case "organisationAnswered":
      return withAnswers(state, { organisation: { ...state.answers.organisation, ...action.change } });
    case "kpiAnswered":
      return withKpi(state, action.id, action.change);
    case "numberTyped":
      return withNumberText(state, action);
    case "readingChosen":
      return withoutTexts(withNumber(state, action.id, action.part, action.value), [
        questionOf(action.id, action.part),
      ]);
    case "targetsCleared":
      return withoutTargets(state, action.ids);
    case "weightsBalanced":
      return withWeights(state, balanceWeights(chosenWeights(state)));
    case "weightsEqualised":
      return withWeights(state, equalWeights(chosenWeights(state)));
    case "lockToggled":
      return { ...state, locked: toggled(state.locked, action.id) };
    case "sheetNamed":
      return { ...state, sheetNames: { ...state.sheetNames, [action.sheet]: action.name } };
    case "searched":
      return { ...state, search: action.search };
  }
}

export function chosenKpis(answers: Answers): readonly KpiAnswer[] {
  return answers.kpis.filter(({ chosen }) => chosen);
}

/** The weights that `weightsBalanced` would balance, in the order of the chosen KPIs. */
export function chosenWeights({ answers, locked }: WizardState): readonly Weight[] {
  return chosenKpis(answers).map(({ id, weight }) => ({ weight, locked: locked.includes(id) }));
}

export function questionOf(id: string, part: NumberPart): string {
  return `kpi.${id}.${part}`;
}

/** What a number of this KPI counts, which decides how it is read. */
export function unitOf(id: string, part: NumberPart, currency: CurrencyCode): NumberUnit {
  return part === "weight" ? { kind: "weight" } : numberUnit(kpiById(id).unit, currency);
}

/** Another starting point replaces what the template says, and nothing that the organisation typed about itself. */
function withTemplate(state: WizardState, template: Template, today: Month): WizardState {
  if (template.id === state.answers.templateId) return state;
  const fresh = startAnswers(template, state.answers.language, today);
  const kpis = fresh.kpis.map((kpi) => {
    const before = state.answers.kpis.find(({ id }) => id === kpi.id);
    return before === undefined ? kpi : { ...kpi, name: before.name };
  });
  return { ...state, answers: { ...state.answers, templateId: template.id, kpis }, texts: {}, locked: [] };
}

/** What was typed stays, and is read anew: `1.234` is one number in đồng, and two in euro. */
function withCurrency(state: WizardState, currency: CurrencyCode, language: Language): WizardState {
  const typed = state.answers.kpis.flatMap(({ id }) =>
    (["target", "minimum"] as const).flatMap((part) => {
      const text = state.texts[questionOf(id, part)];
      return text === undefined ? [] : [{ type: "numberTyped", id, part, text, language } as const];
    }),
  );
  return typed.reduce(withNumberText, withAnswers(state, { currency }));
}

function withNumberText(state: WizardState, action: Extract<WizardAction, { type: "numberTyped" }>): WizardState {
  const { id, part, text, language } = action;
  const reading = readNumberText(text, { language, unit: unitOf(id, part, state.answers.currency) });
  const typed: WizardState = { ...state, texts: { ...state.texts, [questionOf(id, part)]: text } };
  if (reading.kind === "number") return withNumber(typed, id, part, reading.value);
  return withNumber(typed, id, part, null);
}

/**
 * A target that cannot be read is no target; a weight that cannot be read stays what it was. What was typed is kept in
 * `texts` either way, where it stands as an error until it is mended.
 */
function withNumber(state: WizardState, id: string, part: NumberPart, value: number | null): WizardState {
  if (part !== "weight") return withKpi(state, id, { [part]: value });
  return value === null || value < 0 ? state : withKpi(state, id, { weight: value });
}

function withoutTargets(state: WizardState, ids: readonly string[]): WizardState {
  const cleared = ids.reduce((result, id) => withKpi(result, id, { target: null, minimum: null }), state);
  return withoutTexts(
    cleared,
    ids.flatMap((id) => [questionOf(id, "target"), questionOf(id, "minimum")]),
  );
}

function withWeights(state: WizardState, weights: readonly number[] | null): WizardState {
  if (weights === null) return state;
  const chosen = chosenKpis(state.answers);
  const balanced = chosen.reduce(
    (result, { id, weight }, index) => withKpi(result, id, { weight: weights[index] ?? weight }),
    state,
  );
  return withoutTexts(
    balanced,
    chosen.map(({ id }) => questionOf(id, "weight")),
  );
}

function withKpi(state: WizardState, id: string, change: Partial<KpiAnswer>): WizardState {
  return withAnswers(state, {
    kpis: state.answers.kpis.map((kpi) => (kpi.id === id ? { ...kpi, ...change } : kpi)),
  });
}

function withAnswers(state: WizardState, change: Partial<Answers>): WizardState {
  return { ...state, answers: { ...state.answers, ...change } };
}

function withoutTexts(state: WizardState, questions: readonly string[]): WizardState {
  const kept = Object.entries(state.texts).filter(([question]) => !questions.includes(question));
  return { ...state, texts: Object.fromEntries(kept) };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
