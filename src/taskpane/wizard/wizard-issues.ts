import type { Language } from "../../kpi/language";
import { checkAnswers } from "../../scorecard/check";
import { readNumberText } from "../../scorecard/figures/number-text";
import type { Issue } from "../../scorecard/scorecard";
import type { WizardWords } from "../words/wizard/wizard-words";
import { chosenKpis, isPercent, questionOf, type NumberPart, type WizardState } from "./wizard-state";

/** What is wrong or doubtful, in the language of the pane: the answers, and numbers that could not be read. */
export function wizardIssues(state: WizardState, language: Language, words: WizardWords): readonly Issue[] {
  const unread = unreadNumbers(state, language, words);
  const checked = checkAnswers({ ...state.answers, language });
  return [...unread, ...checked.filter(({ question }) => unread.every((issue) => issue.question !== question))];
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
      const message = text === undefined ? null : complaint(id, part, text, language, words);
      return message === null ? [] : [{ question, severity: "error", message }];
    }),
  );
}

const PARTS: readonly NumberPart[] = ["target", "minimum", "weight"];

function complaint(id: string, part: NumberPart, text: string, language: Language, words: WizardWords): string | null {
  const reading = readNumberText(text, { language, percent: isPercent(id, part) });
  if (reading.kind === "unreadable") return words.number.unreadable;
  if (reading.kind === "ambiguous") return words.number.ambiguous;
  if (part !== "weight") return null;
  return reading.kind === "blank" || reading.value < 0 ? words.weights.notNegative : null;
}
