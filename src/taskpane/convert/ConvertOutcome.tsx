import { makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../Notice";
import { CellsByReason } from "./CellsByReason";
import type { Outcome } from "./use-conversion";
import type { ConvertWords } from "./words/convert-words";

/** What became of the cells: how many were changed, and which were not. */
export function ConvertOutcome({ said, outcome, words }: ConvertOutcomeProps) {
  const styles = useStyles();
  const { left, unprotected } = outcome;
  return (
    <>
      <p role="status" className={styles.done}>
        {said}
      </p>
      {left.length > 0 && (
        <Notice intent="warning" title={words.notDone(left.length)}>
          <CellsByReason cells={left.map(({ cell, why }) => ({ cell, reason: words.results[why] }))} words={words} />
        </Notice>
      )}
      {unprotected.length > 0 && <Notice intent="warning">{words.unprotected(unprotected.join(", "))}</Notice>}
    </>
  );
}

interface ConvertOutcomeProps {
  readonly said: string;
  readonly outcome: Outcome;
  readonly words: ConvertWords;
}

const useStyles = makeStyles({
  done: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
