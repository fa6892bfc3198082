import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Language } from "../../kpi/language";
import type { Month } from "../../scorecard/period";
import { ErrorMessage } from "../ErrorMessage";
import { formatMonth } from "../format";
import { Notice } from "../Notice";
import { wordsIn } from "../words/words";
import type { Entry } from "./entry";
import { monthSpans } from "./month-spans";
import type { SavingState } from "./use-saving";
import { figuresWordsIn } from "./words/words";

/** What came of writing: what was written, what went wrong, or what has to be looked at first. */
export function SavingMessage({ state, unmended, language, onLeave }: SavingMessageProps) {
  const words = figuresWordsIn(language);
  if (unmended)
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
  /** Writing was asked for, and some fields have to be mended first. */
  readonly unmended: boolean;
  readonly language: Language;
  readonly onLeave: () => void;
}

function Saved({ entry, language, onLeave }: SavedProps) {
  const styles = useStyles();
  const words = figuresWordsIn(language);
  const { written, cleared, periodMovedTo } = entry;
  const spans = (months: readonly Month[]): string => monthSpans(months, language, words);
  return (
    <div className={styles.saved}>
      <CheckmarkCircleFilled className={styles.check} aria-hidden />
      <div>
        <div role="status">
          {written.length > 0 && <p className={styles.text}>{words.saved(written.length, spans(written))}</p>}
          {cleared.length > 0 && <p className={styles.text}>{words.cleared(cleared.length, spans(cleared))}</p>}
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
