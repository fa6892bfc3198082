import { Button } from "@fluentui/react-components";
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
import { HomeHeader } from "../HomeHeader";
import { ScreenTitle } from "../ScreenTitle";

/** This month's figures typed into a short form, or a whole table pasted: shown beside what is there, then written. */
export function EnterFigures({ pane, language, onLeave, prefix }: EnterFiguresProps) {
  const words = figuresWordsIn(language);
  const paneWords = wordsIn(language);
  const [look, setLook, lookAgain] = useWorkbook(pane.host, prefix);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const header = (
    <HomeHeader label={words.leave} onLeave={onLeave}>
      <ScreenTitle ref={heading}>{words.title}</ScreenTitle>
    </HomeHeader>
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
