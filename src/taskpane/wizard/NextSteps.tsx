import { makeStyles, tokens } from "@fluentui/react-components";
import type { WizardWords } from "../words/wizard/wizard-words";
import { CreationDone } from "./CreationDone";

/** The wizard is done: what to do with the new scorecard. */
export function NextSteps({ prefix, words, onFigures, onSaveFile, onLeave }: NextStepsProps) {
  const styles = useStyles();
  const { creation: text } = words;
  return (
    <CreationDone
      title={text.doneTitle}
      text={text.done}
      actions={[
        { name: text.enterFigures, onClick: () => onFigures(prefix) },
        { name: text.saveFile, onClick: () => onSaveFile(prefix) },
        { name: text.home, onClick: onLeave },
      ]}
    >
      <h2 className={styles.next}>{text.next}</h2>
      <ol className={styles.steps}>
        <li>{text.nextFigures}</li>
        <li>{text.nextPeriod}</li>
        <li>{text.nextTargets}</li>
      </ol>
    </CreationDone>
  );
}

interface NextStepsProps {
  readonly prefix: string;
  readonly words: WizardWords;
  readonly onFigures: (prefix: string) => void;
  readonly onSaveFile: (prefix: string) => void;
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  next: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: {
    margin: 0,
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
});
