import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { useEffect, useRef } from "react";
import { Busy } from "../Busy";
import { ErrorMessage } from "../ErrorMessage";
import { Frame } from "../Frame";
import { Notice } from "../Notice";
import type { ScreenProps } from "../screen";
import { wordsIn } from "../words/words";
import { FiguresEntry } from "./FiguresEntry";
import { useWorkbook } from "./use-workbook";
import { figuresWordsIn } from "./words/words";

/** This month's figures typed into a short form, or a whole table pasted: shown beside what is there, then written. */
export function EnterFigures({ pane, language, onLeave, prefix }: EnterFiguresProps) {
  const styles = useStyles();
  const words = figuresWordsIn(language);
  const paneWords = wordsIn(language);
  const [look, setLook, lookAgain] = useWorkbook(pane.host, prefix);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const header = (
    <div className={styles.header}>
      <Button
        appearance="subtle"
        icon={<HomeRegular />}
        aria-label={words.leave}
        title={words.leave}
        onClick={onLeave}
      />
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {words.title}
      </h1>
    </div>
  );
  if (look.kind === "seen")
    return (
      <FiguresEntry
        pane={pane}
        prefix={prefix}
        workbook={look.workbook}
        language={language}
        header={header}
        onLook={setLook}
        onLeave={onLeave}
      />
    );
  return (
    <Frame header={header}>
      {look.kind === "looking" && <Busy label={words.looking} whenLong={paneWords.pane.whenLong} />}
      {look.kind === "failed" && (
        <ErrorMessage error={look.error} words={paneWords} action={words.readAgain} onAction={lookAgain} />
      )}
      {(look.kind === "gone" || look.kind === "dataGone") && (
        <Notice
          intent="error"
          actions={
            <>
              <Button size="small" onClick={lookAgain}>
                {words.readAgain}
              </Button>
              <Button size="small" onClick={onLeave}>
                {paneWords.pane.backHome}
              </Button>
            </>
          }
        >
          <div role="alert">{words[look.kind]}</div>
        </Notice>
      )}
    </Frame>
  );
}

interface EnterFiguresProps extends ScreenProps {
  readonly prefix: string;
}

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "-8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});
