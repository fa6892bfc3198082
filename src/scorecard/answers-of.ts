import { CATALOGUE } from "../kpi/catalogue/catalogue";
import type { Answers, KpiAnswer } from "./answers";
import { buildScorecard, otherKpis } from "./build";
import type { Scorecard, ScorecardKpi } from "./scorecard";
import { TEMPLATES, templateById } from "./templates/templates";

/**
 * The answers from which a scorecard can be built again: `buildScorecard(answersOf(scorecard))` is the scorecard, but for what
 * `lostInAnswers` names. What was typed for KPIs that were not chosen is not in a scorecard; they are offered as at first.
 */
export function answersOf(scorecard: Scorecard): Answers {
  const { organisation, timeline } = scorecard;
  return {
    templateId: templateById(scorecard.template.id)?.id ?? TEMPLATES[0].id,
    language: scorecard.language,
    organisation,
    currency: scorecard.currency,
    firstMonth: timeline.firstMonth,
    months: timeline.months,
    fiscalYearStart: timeline.fiscalYearStart,
    kpis: [...scorecard.kpis.map((kpi) => kpiAnswer(kpi, scorecard)), ...otherKpis(scorecard.kpis)],
    scoreKind: scorecard.scoring.kind,
    formulas: scorecard.formulas,
  };
}

/**
 * The parts of a scorecard that no answers can say, such as limits of the lights that somebody set by hand or a template that
 * this version does not have. Empty for every scorecard that was built from answers.
 */
export function lostInAnswers(scorecard: Scorecard): readonly (keyof Scorecard)[] {
  const again = buildScorecard(answersOf(scorecard));
  return (Object.keys(again) as (keyof Scorecard)[]).filter(
    (part) => canonical(again[part]) !== canonical(scorecard[part]),
  );
}

function kpiAnswer(kpi: ScorecardKpi, { language }: Scorecard): KpiAnswer {
  const { id, name, perspective, weight, target, minimum, owner } = kpi;
  const usual = CATALOGUE.find((definition) => definition.id === id)?.name[language];
  return {
    id,
    chosen: true,
    name: name === usual ? "" : name,
    perspective,
    weight,
    target,
    minimum,
    ...(owner !== "" && { owner }),
  };
}

/** JSON with the keys of objects in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
