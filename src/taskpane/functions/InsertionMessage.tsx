import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../kpi/language";
import { ErrorMessage } from "../ErrorMessage";
import { Notice } from "../Notice";
import { wordsIn } from "../words/words";
import type { InsertionState } from "./use-insertion";
import type { FunctionsScreenWords } from "./words/functions-screen-words";

/** What the cell shows now, or why nothing was put into it. */
export function InsertionMessage({ state, language, words }: InsertionMessageProps) {
  const styles = useStyles();
  return (
    <>
      <div role="status" className={styles.status}>
        {state.kind === "inserted" && (
          <span className={state.text.startsWith("#") ? styles.error : styles.success}>
            {insertedText(state, words)}
          </span>
        )}
      </div>
      {state.kind === "circular" && (
        <Notice intent="warning" title={words.failedTitle}>
          <div role="alert">{words.circular(state.cell)}</div>
        </Notice>
      )}
      {state.kind === "failed" && (
        <ErrorMessage error={state.error} title={words.failedTitle} words={wordsIn(language)} />
      )}
    </>
  );
}

interface InsertionMessageProps {
  readonly state: InsertionState;
  readonly language: Language;
  readonly words: FunctionsScreenWords;
}

function insertedText(
  { cell, text }: Extract<InsertionState, { kind: "inserted" }>,
  { inserted, insertedBlank, cellErrors }: FunctionsScreenWords,
): string {
  if (text === "" || text === "#BUSY!" || text === "#GETTING_DATA") return insertedBlank(cell);
  const reason = Object.entries(cellErrors).find(([code]) => code === text)?.[1];
  return inserted(cell, reason === undefined ? text : `${text} (${reason})`);
}

const useStyles = makeStyles({
  status: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  success: { color: tokens.colorStatusSuccessForeground1 },
  error: { color: tokens.colorStatusWarningForeground3 },
});
