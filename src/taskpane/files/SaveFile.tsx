import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Busy } from "../Busy";
import { ErrorMessage } from "../ErrorMessage";
import { useWorkbook } from "../figures/use-workbook";
import { Frame } from "../Frame";
import { HomeHeader } from "../HomeHeader";
import { Notice } from "../Notice";
import type { ScreenProps } from "../screen";
import { ScreenTitle } from "../ScreenTitle";
import { wordsIn } from "../words/words";
import { FileMaking } from "./FileMaking";
import { filesWordsIn } from "./words/words";

/** A scorecard of this workbook as a file of its own. Nothing is changed here. */
export function SaveFile({ pane, language, onLeave, prefix }: SaveFileProps) {
  const styles = useStyles();
  const words = filesWordsIn(language);
  const paneWords = wordsIn(language);
  const [look, , lookAgain] = useWorkbook(pane.host, prefix);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Frame
      header={
        <HomeHeader label={words.leave} onLeave={onLeave}>
          <ScreenTitle ref={heading}>{words.save.title}</ScreenTitle>
        </HomeHeader>
      }
    >
      <p className={styles.lead}>{words.save.lead}</p>
      {look.kind === "looking" && <Busy label={words.save.reading} whenLong={paneWords.pane.whenLong} />}
      {look.kind === "failed" && (
        <ErrorMessage
          error={look.error}
          title={words.save.notMadeTitle}
          words={paneWords}
          action={paneWords.pane.tryAgain}
          onAction={lookAgain}
        />
      )}
      {(look.kind === "gone" || look.kind === "dataGone") && (
        <Notice
          intent="error"
          title={words.save.notMadeTitle}
          actions={
            <Button size="small" onClick={onLeave}>
              {paneWords.pane.backHome}
            </Button>
          }
        >
          <div role="alert">{words.save[look.kind]}</div>
        </Notice>
      )}
      {look.kind === "seen" && <FileMaking pane={pane} workbook={look.workbook} language={language} />}
    </Frame>
  );
}

interface SaveFileProps extends ScreenProps {
  readonly prefix: string;
}

const useStyles = makeStyles({
  lead: {
    margin: "0 0 16px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});
