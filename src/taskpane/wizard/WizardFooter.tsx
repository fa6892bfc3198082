import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WizardWords } from "../words/wizard/wizard-words";
import type { StepId } from "./step-id";

/** Back, next, and the short way to the end: every step can be left as it is. */
export function WizardFooter({ back, next, blocked, words, onGoTo, onCreate }: WizardFooterProps) {
  const styles = useStyles();
  return (
    <div className={styles.footer}>
      {back !== null && (
        <Button className={styles.back} onClick={() => onGoTo(back)}>
          {words.back}
        </Button>
      )}
      {next !== null && next !== "review" && (
        <Button appearance="subtle" className={styles.shortcut} onClick={() => onGoTo("review")}>
          {words.toReview}
        </Button>
      )}
      {next === null ? (
        <Button appearance="primary" disabledFocusable={blocked} onClick={onCreate}>
          {words.create}
        </Button>
      ) : (
        <Button appearance="primary" className={styles.narrow} onClick={() => onGoTo(next)}>
          {next === "review" ? words.toReview : words.next}
        </Button>
      )}
    </div>
  );
}

interface WizardFooterProps {
  readonly back: StepId | null;
  readonly next: StepId | null;
  /** An error keeps the workbook from being made. */
  readonly blocked: boolean;
  readonly words: WizardWords;
  readonly onGoTo: (step: StepId) => void;
  readonly onCreate: () => void;
}

const useStyles = makeStyles({
  footer: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "flex-end", gap: "8px" },
  back: { minWidth: 0, marginRight: "auto" },
  shortcut: { minWidth: 0, paddingLeft: "4px", paddingRight: "4px", fontWeight: tokens.fontWeightRegular },
  narrow: { minWidth: 0 },
});
