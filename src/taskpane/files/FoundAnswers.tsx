import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Language } from "../../kpi/language";
import type { Answers } from "../../scorecard/answers";
import { Busy } from "../Busy";
import { ErrorMessage } from "../ErrorMessage";
import { InlineQuestion } from "../InlineQuestion";
import type { Pane } from "../screen";
import { useReturnFocus } from "../use-return-focus";
import { wordsIn } from "../words/words";
import { FileCard } from "./FileCard";
import { aboutOf } from "./scorecard-facts";
import { useAnswersDraft } from "./use-answers-draft";
import { filesWordsIn } from "./words/words";

/** Answers out of a file: what they are about, and the way into the wizard with them. */
export function FoundAnswers({ pane, name, answers, language, onWizard }: FoundAnswersProps) {
  const styles = useStyles();
  const words = filesWordsIn(language);
  const paneWords = wordsIn(language);
  const { stage, begin, replace, keep } = useAnswersDraft(pane.drafts, answers, () => onWizard("draft"));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const opener = useReturnFocus(stage.kind === "asking");
  const chosen = answers.kpis.filter((kpi) => kpi.chosen).length;
  return (
    <div className={styles.stack}>
      <FileCard
        ref={heading}
        title={answers.organisation.name.trim() || paneWords.home.unnamed}
        lines={[words.open.inFile(name), words.open.answers, aboutOf(chosen, answers, language, words)]}
      />
      <p className={styles.hint}>{words.open.wizardHint}</p>
      {stage.kind === "saving" && <Busy label={paneWords.pane.loading} whenLong={paneWords.pane.whenLong} />}
      {stage.kind === "failed" && <ErrorMessage error={stage.error} words={paneWords} />}
      {stage.kind === "asking" ? (
        <InlineQuestion
          title={words.open.replaceAsk}
          yes={words.open.replaceYes}
          no={words.open.replaceNo}
          onYes={replace}
          onNo={keep}
        />
      ) : (
        <Button
          ref={opener}
          appearance="primary"
          className={styles.button}
          disabledFocusable={stage.kind === "saving"}
          onClick={stage.kind === "saving" ? undefined : begin}
        >
          {words.open.openWizard}
        </Button>
      )}
    </div>
  );
}

interface FoundAnswersProps {
  readonly pane: Pane;
  /** Of the file. */
  readonly name: string;
  readonly answers: Answers;
  readonly language: Language;
  readonly onWizard: (begin: "draft") => void;
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { alignSelf: "flex-start" },
});
