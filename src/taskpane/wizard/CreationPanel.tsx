import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { HostError } from "../../hosts/host";
import { ErrorMessage } from "../ErrorMessage";
import { RemoveCreated } from "../RemoveCreated";
import { useLong } from "../use-long";
import type { Language } from "../../kpi/language";
import type { Pane } from "../screen";
import { wizardWordsIn } from "../words/wizard/words";
import { wordsIn } from "../words/words";
import type { WizardWords } from "../words/wizard/wizard-words";
import type { Creation, CreationState } from "./use-creation";

/** The workbook being made: how far it is, what went wrong, or what to do next. */
export function CreationPanel({ creation, pane, name, language, kept, done }: CreationPanelProps) {
  const words = wizardWordsIn(language);
  const { state } = creation;
  switch (state.kind) {
    case "idle":
      return null;
    case "running":
      return (
        <Running state={state} words={words} whenLong={wordsIn(language).pane.whenLong} onCancel={creation.cancel} />
      );
    case "failed":
      return <Failed {...{ state, pane, name, language, kept }} onRemoved={creation.removed} />;
    case "removed":
      return (
        <p role="status">
          {words.creation.removed} {kept}
        </p>
      );
    case "done":
      return done(state.prefix);
  }
}

interface CreationPanelProps {
  readonly creation: Creation;
  readonly pane: Pane;
  /** What the scorecard is called. */
  readonly name: string;
  readonly language: Language;
  /** What is not lost where making it fails. */
  readonly kept: string;
  /** What to show once it is there. */
  readonly done: (prefix: string) => ReactNode;
}

function Running({ state, words, whenLong, onCancel }: RunningProps) {
  const styles = useStyles();
  const { creation: text } = words;
  const { progress, cancelling } = state;
  const said = cancelling ? text.cancelling : saidOf(progress, words);
  const long = useLong(said);
  return (
    <div className={styles.box}>
      <ProgressBar
        thickness="large"
        aria-label={words.create}
        {...(progress === null ? {} : { value: progress.done, max: progress.total })}
      />
      <div role="status" className={styles.progress}>
        <strong>{said}</strong>
        {progress !== null && <span>{text.progress(progress.done, progress.total)}</span>}
        {long && <p className={styles.hint}>{whenLong}</p>}
      </div>
      <Button onClick={onCancel} disabledFocusable={cancelling}>
        {text.cancel}
      </Button>
    </div>
  );
}

interface RunningProps {
  readonly state: Extract<CreationState, { kind: "running" }>;
  readonly words: WizardWords;
  /** What to say when one sheet takes long. */
  readonly whenLong: string;
  readonly onCancel: () => void;
}

function saidOf(progress: Extract<CreationState, { kind: "running" }>["progress"], { creation }: WizardWords): string {
  if (progress === null) return creation.preparing;
  return progress.done >= progress.total ? creation.finishing : creation.making(progress.sheet);
}

function Failed({ state, pane, name, language, kept, onRemoved }: FailedProps) {
  const styles = useStyles();
  const { creation: text } = wizardWordsIn(language);
  const { prefix, left, error } = state;
  const cancelled = error instanceof HostError && error.code === "cancelled";
  return (
    <div className={styles.box}>
      <ErrorMessage
        error={error}
        title={cancelled ? text.cancelledTitle : prefix === null ? text.notStartedTitle : text.failedTitle}
        words={wordsIn(language)}
      >
        <p className={styles.left}>
          {prefix === null ? text.leftNothing : left.length > 0 && text.left(left.join(", "))} {kept}
        </p>
      </ErrorMessage>
      {prefix !== null && (
        <RemoveCreated
          host={pane.host}
          prefix={prefix}
          name={name}
          finished={false}
          words={wordsIn(language)}
          onRemoved={onRemoved}
        />
      )}
    </div>
  );
}

interface FailedProps {
  readonly state: Extract<CreationState, { kind: "failed" }>;
  readonly pane: Pane;
  readonly name: string;
  readonly language: Language;
  readonly kept: string;
  readonly onRemoved: () => void;
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "12px",
    "& > button": { alignSelf: "flex-start" },
  },
  progress: {
    display: "flex",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: "4px 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  hint: {
    flexBasis: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  left: { margin: "4px 0 0", overflowWrap: "anywhere" },
});
