import type { FigureProblem } from "../../scorecard/figures/match";
import { Notice } from "../Notice";
import { FEW } from "./first-few";
import type { FiguresWords } from "./words/figures-words";

/** Figures that were not taken: where they stand in the paste, and why. */
export function PasteProblems({ problems, words }: PasteProblemsProps) {
  const { paste: text } = words;
  if (problems.length === 0) return null;
  return (
    <Notice intent="warning" title={text.problems}>
      <ul style={{ margin: 0, paddingLeft: "16px" }}>
        {problems.slice(0, FEW).map(({ row, column, text: figure, kind }) => (
          <li key={`${String(row)}.${String(column)}`}>
            {text.problem(row, column, figure)} {text.problemKinds[kind]}
          </li>
        ))}
        {problems.length > FEW && <li>{text.more(problems.length - FEW)}</li>}
      </ul>
    </Notice>
  );
}

interface PasteProblemsProps {
  readonly problems: readonly FigureProblem[];
  readonly words: FiguresWords;
}
