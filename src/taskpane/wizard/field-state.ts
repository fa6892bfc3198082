import type { Issue } from "../../scorecard/scorecard";

/** What a Fluent `Field` shows for an issue; nothing where there is none. */
export function fieldState(issue: Issue | null): FieldState {
  return issue === null ? {} : { validationState: issue.severity, validationMessage: issue.message };
}

interface FieldState {
  readonly validationState?: Issue["severity"];
  readonly validationMessage?: string;
}
