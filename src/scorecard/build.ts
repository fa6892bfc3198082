import { CATALOGUE, kpiById } from "../kpi/catalogue/catalogue";
import { INPUTS } from "../kpi/catalogue/inputs";
import type { Language, Words } from "../kpi/language";
import type { Answers, KpiAnswer } from "./answers";
import { calendarMonthOf, type Month } from "./period";
import type { Perspective, PerspectiveId, Scorecard, ScorecardInput, ScorecardKpi } from "./scorecard";
import { DEFAULT_SCORING } from "./scoring";
import type { Template } from "./templates/template";
import { templateById } from "./templates/templates";

/** The perspectives of a Balanced Scorecard, in reading order. */
export const PERSPECTIVES: Readonly<Record<PerspectiveId, Words>> = {
  F: { vi: "Tài chính", en: "Financial" },
  C: { vi: "Khách hàng", en: "Customer" },
  P: { vi: "Quy trình nội bộ", en: "Internal process" },
  L: { vi: "Học hỏi và phát triển", en: "Learning and growth" },
};

export const PERSPECTIVE_IDS = ["F", "C", "P", "L"] as const satisfies readonly PerspectiveId[];

/**
 * The answers a template starts with: everything answered, so that a scorecard can be made at once.
 *
 * @param today - The present month; the timeline begins with its calendar year.
 */
export function startAnswers(template: Template, language: Language, today: Month): Answers {
  return {
    templateId: template.id,
    language,
    organisation: { name: "", mission: "" },
    currency: language === "vi" ? "VND" : "USD",
    firstMonth: `${today.slice(0, 4)}-01`,
    months: 24,
    fiscalYearStart: 1,
    kpis: [...kpisOfTemplate(template), ...otherKpis(template.kpis)],
    scoreKind: DEFAULT_SCORING.kind,
    formulas: "native",
  };
}

/**
 * Turns answers into the scorecard they describe.
 *
 *     answers ─build─▶ Scorecard ─compile─▶ WorkbookPlan ─render─▶ host
 *              ▲ you are here
 */
export function buildScorecard(answers: Answers): Scorecard {
  const { language } = answers;
  const chosen = answers.kpis.filter((kpi) => kpi.chosen);
  const kpis = PERSPECTIVE_IDS.flatMap((id) =>
    chosen.filter((kpi) => kpi.perspective === id).map((kpi) => scorecardKpi(kpi, language)),
  );
  return {
    schema: 1,
    template: { id: answers.templateId, version: templateById(answers.templateId)?.version ?? 1 },
    language,
    organisation: {
      name: answers.organisation.name.trim(),
      mission: answers.organisation.mission.trim(),
    },
    currency: answers.currency,
    timeline: {
      firstMonth: answers.firstMonth,
      months: answers.months,
      fiscalYearStart: answers.fiscalYearStart,
    },
    scoring: { ...DEFAULT_SCORING, kind: answers.scoreKind },
    formulas: answers.formulas,
    perspectives: PERSPECTIVE_IDS.filter((id) => kpis.some((kpi) => kpi.perspective === id)).map((id): Perspective => ({
      id,
      name: PERSPECTIVES[id][language],
    })),
    kpis,
    inputs: inputsFor(kpis, language),
  };
}

/** The month the pickers start with: the present one where the timeline has it, else the first. */
export function startMonth(scorecard: Scorecard, today: Month): number {
  const { firstMonth, months } = scorecard.timeline;
  const place =
    (Number(today.slice(0, 4)) - Number(firstMonth.slice(0, 4))) * 12 +
    calendarMonthOf(today) -
    calendarMonthOf(firstMonth);
  return place >= 0 && place < months ? place : 0;
}

function kpisOfTemplate(template: Template): readonly KpiAnswer[] {
  return template.kpis.map(({ id, ...kpi }) => ({ id, chosen: true, name: "", ...kpi }));
}

/** KPIs of the catalogue that are not among these, ready to be ticked: without invented targets. */
export function otherKpis(kpis: readonly { readonly id: string }[]): readonly KpiAnswer[] {
  return CATALOGUE.filter(({ id }) => kpis.every((kpi) => kpi.id !== id)).map(({ id, perspective }) => ({
    id,
    chosen: false,
    name: "",
    perspective,
    weight: 10,
    target: null,
    minimum: null,
  }));
}

function scorecardKpi(answer: KpiAnswer, language: Language): ScorecardKpi {
  const definition = kpiById(answer.id);
  return {
    id: answer.id,
    name: answer.name.trim() || definition.name[language],
    perspective: answer.perspective,
    unit: definition.unit,
    direction: definition.direction,
    timeBasis: definition.timeBasis,
    inputs: definition.inputs,
    weight: answer.weight,
    target: answer.target,
    minimum: answer.minimum,
    owner: answer.owner?.trim() ?? "",
  };
}

function inputsFor(kpis: readonly ScorecardKpi[], language: Language): readonly ScorecardInput[] {
  const needed = new Set(kpis.flatMap((kpi) => Object.values(kpi.inputs)));
  return INPUTS.filter(({ id }) => needed.has(id)).map(({ id, name, unit }) => ({ id, name: name[language], unit }));
}
