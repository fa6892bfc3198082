import type { Language } from "../../kpi/language";
import { checkAnswers } from "../../scorecard/check";
import { readNumberText } from "../../scorecard/figures/number-text";
import type { Issue } from "../../scorecard/scorecard";
import type { WizardWords } from "../words/wizard/wizard-words";
import { chosenKpis, questionOf, unitOf, type NumberPart, type WizardState } from "./wizard-state";

/** What is wrong or doubtful, in the language of the pane: the answers, and numbers that could not be read. */
export function wizardIssues(state: WizardState, language: Language, words: WizardWords): readonly Issue[] {
  const unread = unreadNumbers(state, language, words);
  const checked = checkAnswers({ ...state.answers, language });
  const noticed = [...checked, ...idleLimits(state, words)];
  return [...unread, ...noticed.filter(({ question }) => unread.every((issue) => issue.question !== question))];
}

export function issueAt(issues: readonly Issue[], question: string): Issue | null {
  return issues.find((issue) => issue.question === question) ?? null;
}

export function errorsAmong(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ severity }) => severity === "error");
}

function unreadNumbers(state: WizardState, language: Language, words: WizardWords): readonly Issue[] {
  return chosenKpis(state.answers).flatMap(({ id }) =>
    PARTS.flatMap((part): readonly Issue[] => {
      const question = questionOf(id, part);
      const text = state.texts[question];
      const message = text === undefined ? null : complaint(state, id, part, text, language, words);
      return message === null ? [] : [{ question, severity: "error", message }];
    }),
  );
}

const PARTS: readonly NumberPart[] = ["target", "minimum", "weight"];

function complaint(
  { answers }: WizardState,
  id: string,
  part: NumberPart,
  text: string,
  language: Language,
  words: WizardWords,
): string | null {
  const reading = readNumberText(text, { language, unit: unitOf(id, part, answers.currency) });
  if (reading.kind !== "number" && reading.kind !== "blank") return words.number[reading.kind];
  if (part !== "weight") return null;
  return reading.kind === "blank" || reading.value < 0 ? words.weights.notNegative : null;
}

/** A limit colours nothing by itself. */
function idleLimits({ answers, texts }: WizardState, words: WizardWords): readonly Issue[] {
  return chosenKpis(answers)
    .filter(({ id, target, minimum }) => {
      // While a target is being mended it is none, but there will be one.
      const noTarget = target === null && (texts[questionOf(id, "target")] ?? "").trim() === "";
      return noTarget && minimum !== null;
    })
    .map(({ id }) => ({
      question: questionOf(id, "minimum"),
      severity: "warning",
      message: words.targets.limitWithoutTarget,
    }));
}
