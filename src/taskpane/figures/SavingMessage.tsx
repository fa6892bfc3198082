import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Language } from "../../kpi/language";
import { ErrorMessage } from "../ErrorMessage";
import { formatMonth } from "../format";
import { Notice } from "../Notice";
import { wordsIn } from "../words/words";
import type { Entry } from "./entry";
import type { SavingState } from "./use-saving";
import { figuresWordsIn } from "./words/words";

/** What came of writing: what was written, what went wrong, or what has to be looked at first. */
export function SavingMessage({ state, unread, language, onLeave }: SavingMessageProps) {
  const words = figuresWordsIn(language);
  if (unread)
    return (
      <Notice intent="error" title={words.notSavedTitle}>
        <div role="alert">{words.form.mend}</div>
      </Notice>
    );
  switch (state.kind) {
    case "idle":
    case "saving":
      return null;
    case "changedMeanwhile":
      return (
        <Notice intent="warning" title={words.notSavedTitle}>
          <div role="alert">{words.changedMeanwhile}</div>
        </Notice>
      );
    case "failed":
      return (
        <ErrorMessage error={state.error} title={words.notSavedTitle} words={wordsIn(language)}>
          {words.kept}
        </ErrorMessage>
      );
    case "saved":
      return <Saved entry={state.entry} language={language} onLeave={onLeave} />;
  }
}

interface SavingMessageProps {
  readonly state: SavingState;
  /** Writing was asked for, and some fields cannot be read. */
  readonly unread: boolean;
  readonly language: Language;
  readonly onLeave: () => void;
}

function Saved({ entry, language, onLeave }: SavedProps) {
  const styles = useStyles();
  const words = figuresWordsIn(language);
  const { written, cleared, firstMonth, lastMonth, periodMovedTo } = entry;
  const [first, last] = [formatMonth(firstMonth, language), formatMonth(lastMonth, language)];
  return (
    <div className={styles.saved}>
      <CheckmarkCircleFilled className={styles.check} aria-hidden />
      <div>
        <div role="status">
          {written > 0 && (
            <p className={styles.text}>{words.saved(written, first === last ? first : words.months(first, last))}</p>
          )}
          {cleared > 0 && <p className={styles.text}>{words.cleared(cleared)}</p>}
          {periodMovedTo !== null && (
            <p className={styles.text}>{words.periodMoved(formatMonth(periodMovedTo, language))}</p>
          )}
        </div>
        <Button size="small" onClick={onLeave}>
          {wordsIn(language).pane.backHome}
        </Button>
      </div>
    </div>
  );
}

interface SavedProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  saved: {
    display: "flex",
    gap: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  check: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusSuccessForeground1 },
  text: { margin: "0 0 4px" },
});
