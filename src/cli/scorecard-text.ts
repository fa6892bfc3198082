import type { Language } from "../kpi/language";
import { monthsOf, type Month } from "../scorecard/period";
import { readScorecard, type GroupReading, type KpiReading, type Readings } from "../scorecard/readings";
import type { Scorecard } from "../scorecard/scorecard";
import { DASHBOARD_WORDS } from "../workbook/sheets/dashboard.words";
import { SCORECARD_WORDS } from "../workbook/sheets/scorecard.words";
import { WORKBOOK_WORDS, type WorkbookWords } from "../workbook/words";
import { tableText } from "./table-text";
import { brief, plain } from "./terminal-text";
import { numberText, shareText, valueText } from "./value-text";
import type { FoundScorecard } from "./workbook-file";

/** A scorecard of a file and the month to look at, by its place in the timeline. */
export interface PlacedScorecard extends FoundScorecard {
  readonly place: number;
}

/** What a scorecard says, as a table in the language of its workbook. */
export function scorecardText(placed: PlacedScorecard): string {
  const { prefix, workbook } = placed;
  const { scorecard, picked } = workbook;
  const { language, organisation } = scorecard;
  const [words, headings] = [WORKBOOK_WORDS[language], DASHBOARD_WORDS[language]];
  const readings = readingsOf(placed);
  const facts = [
    [headings.period, `${monthOf(placed)} · ${words.views[picked.view]}`],
    [headings.scoring, words.scoreKinds[picked.scoreKind]],
    [headings.score, scoreAndLight(readings.total, words, language)],
    [headings.coverage.trim(), shareText(readings.total.coverage, language)],
  ];
  return [
    `${plain(organisation.name) || headings.title} (${prefix})\n`,
    ...(organisation.mission === "" ? [] : [`${plain(organisation.mission)}\n`]),
    "\n",
    tableText(facts, ["left", "left"]),
    "\n",
    tableText(rowsOf(scorecard, readings), ["left", "right", "right", "right", "right", "right", "left"]),
  ].join("");
}

/** The same for machines. */
export function scorecardJson(placed: PlacedScorecard): object {
  const { prefix, workbook } = placed;
  const { kpis, perspectives, total } = readingsOf(placed);
  return {
    prefix,
    period: monthOf(placed),
    ...workbook.picked,
    scorecard: workbook.scorecard,
    months: monthsOf(workbook.scorecard.timeline),
    figures: workbook.figures,
    readings: {
      // The KPI itself stands in the scorecard.
      kpis: kpis.map(({ kpi, ...reading }) => ({ id: kpi.id, ...reading })),
      perspectives,
      total,
    },
  };
}

function readingsOf({ workbook, place }: PlacedScorecard): Readings {
  return readScorecard(workbook.scorecard, workbook.figures, { ...workbook.picked, month: place });
}

function monthOf({ workbook, place }: PlacedScorecard): Month {
  return monthsOf(workbook.scorecard.timeline)[place] ?? "";
}

function rowsOf(scorecard: Scorecard, { kpis, perspectives, total }: Readings): readonly (readonly string[])[] {
  const { language } = scorecard;
  const words = WORKBOOK_WORDS[language];
  const { headings } = SCORECARD_WORDS[language];
  const group = (name: string, reading: GroupReading): readonly string[] => {
    const score = shareText(reading.score, language);
    return [name, numberText(reading.weight, language), "", "", "", score, lightText(reading, words)];
  };
  return [
    [headings.kpi, headings.weight, headings.minimum, headings.target, headings.actual, headings.score, headings.light],
    ...scorecard.perspectives.flatMap((perspective) => {
      const reading = perspectives.find(({ id }) => id === perspective.id);
      const members = kpis.filter(({ kpi }) => kpi.perspective === perspective.id);
      return [
        ...(reading === undefined ? [] : [group(brief(perspective.name), reading)]),
        ...members.map((member) => kpiRow(member, scorecard, words)),
      ];
    }),
    group(words.total, total),
  ];
}

function kpiRow(reading: KpiReading, { currency, language }: Scorecard, words: WorkbookWords): readonly string[] {
  const { kpi, value, score } = reading;
  const shown = (number: number | null): string => valueText(number, kpi.unit, currency, language);
  return [
    `  ${brief(kpi.name)}`,
    numberText(kpi.weight, language),
    shown(kpi.minimum),
    shown(kpi.target),
    shown(value),
    shareText(score, language),
    lightText(reading, words),
  ];
}

function scoreAndLight(reading: GroupReading, words: WorkbookWords, language: Language): string {
  const light = lightText(reading, words);
  // Why there is no score begins with the dash of the score itself.
  return reading.score === null && reading.grey !== null ? light : `${shareText(reading.score, language)} ${light}`;
}

/** A light, or why there is none. */
function lightText({ light, grey }: Pick<KpiReading, "light" | "grey">, words: WorkbookWords): string {
  if (light !== "none") return words.lights[light];
  return grey === null ? "" : words.greys[grey];
}
