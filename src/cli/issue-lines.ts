import type { Issue } from "../scorecard/scorecard";
import { plain } from "./terminal-text";
import type { CliWords } from "./words/cli-words";

/** What is wrong or doubtful in answers, a line each. */
export function issueLines(issues: readonly Issue[], { severities }: CliWords): readonly string[] {
  return issues.map(({ severity, question, message }) => `  ${severities[severity]}  ${plain(question)}: ${message}`);
}
