import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Busy } from "../Busy";
import { ErrorMessage } from "../ErrorMessage";
import { Frame } from "../Frame";
import { HomeHeader } from "../HomeHeader";
import type { ScreenProps } from "../screen";
import { ScreenTitle } from "../ScreenTitle";
import { CreationPanel } from "../wizard/CreationPanel";
import { useCreation } from "../wizard/use-creation";
import { wizardWordsIn } from "../words/wizard/words";
import { wordsIn } from "../words/words";
import { FileChooser } from "./FileChooser";
import { FileRefusal } from "./FileRefusal";
import { FoundScorecards } from "./FoundScorecards";
import { MadeFromFile } from "./MadeFromFile";
import { useOpenedFile, type OpenedFile } from "./use-opened-file";
import { filesWordsIn } from "./words/words";

// What reads and keeps answers is fetched with the first file of them.
const FoundAnswers = lazy(async () => ({ default: (await import("./FoundAnswers")).FoundAnswers }));

/** A file is looked into; what is in it is shown, and made in this workbook where that is wanted. */
export function OpenFile({ pane, language, onLeave, onWizard, onFigures, onBusy }: OpenFileProps) {
  const styles = useStyles();
  const words = filesWordsIn(language);
  const [opened, open] = useOpenedFile();
  const [chosen, setChosen] = useState(0);
  const creation = useCreation(pane, nothingElse, onBusy);
  const { kind } = creation.state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [kind]);
  const scorecards = opened.kind === "read" && opened.reading.kind === "scorecards" ? opened.reading : null;
  const workbook = scorecards?.scorecards[chosen];
  const choose = (file: File): void => {
    setChosen(0);
    open(file);
  };
  const panel = (
    <CreationPanel
      creation={creation}
      pane={pane}
      name={workbook?.scorecard.organisation.name || wordsIn(language).home.unnamed}
      language={language}
      kept={words.open.kept}
      done={(prefix) => (
        <MadeFromFile {...{ prefix, workbook, words, onFigures, onLeave }} paneWords={wordsIn(language)} />
      )}
    />
  );
  if (kind === "done") return <Frame>{panel}</Frame>;
  if (kind === "running")
    return (
      <Frame>
        <div className={styles.making}>
          <ScreenTitle ref={heading}>{wizardWordsIn(language).creation.title}</ScreenTitle>
        </div>
        {panel}
      </Frame>
    );
  // What was left behind comes first: it would be in the way of another attempt.
  const leftBehind = kind === "failed" && creation.state.prefix !== null;
  return (
    <Frame
      header={
        <HomeHeader label={words.leave} onLeave={onLeave}>
          <ScreenTitle ref={heading}>{words.open.title}</ScreenTitle>
        </HomeHeader>
      }
      footer={
        workbook === undefined || leftBehind ? undefined : (
          <Button appearance="primary" onClick={() => creation.start({ workbook })}>
            {words.open.make}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        {kind !== "idle" && panel}
        {!leftBehind && (
          <>
            <p className={styles.lead}>{words.open.lead}</p>
            <Found {...{ opened, pane, language, onWizard }} chosen={chosen} onChoose={setChosen} />
            <FileChooser
              label={opened.kind === "none" ? words.open.choose : words.open.chooseAnother}
              hint={isFound(opened) ? null : words.open.dropHint}
              onFile={choose}
            />
          </>
        )}
      </div>
    </Frame>
  );
}

interface OpenFileProps extends ScreenProps {
  readonly onWizard: (begin: "draft") => void;
  readonly onFigures: (prefix: string) => void;
  /** Told while a workbook is being made. */
  readonly onBusy: (busy: boolean) => void;
}

/** What is known of the file that was chosen. */
function Found({ opened, pane, language, chosen, onChoose, onWizard }: FoundProps) {
  const words = filesWordsIn(language);
  switch (opened.kind) {
    case "none":
      return null;
    case "reading":
      return <Busy label={words.open.reading(opened.name)} />;
    case "failed":
      return <ErrorMessage error={opened.error} words={wordsIn(language)} />;
    case "read": {
      const { name, reading } = opened;
      if (reading.kind === "refused") return <FileRefusal name={name} refused={reading} words={words} />;
      if (reading.kind === "answers")
        return (
          <Suspense fallback={<Busy label={words.open.reading(name)} />}>
            <FoundAnswers {...{ pane, name, language, onWizard }} answers={reading.answers} />
          </Suspense>
        );
      return <FoundScorecards {...{ name, language, chosen, onChoose }} {...reading} />;
    }
  }
}

interface FoundProps extends Pick<OpenFileProps, "pane" | "language" | "onWizard"> {
  readonly opened: OpenedFile;
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

function isFound(opened: OpenedFile): boolean {
  return opened.kind === "read" && opened.reading.kind !== "refused";
}

/** No draft becomes a scorecard here. */
const nothingElse = (): Promise<void> => Promise.resolve();

const useStyles = makeStyles({
  making: { margin: "36px 0 16px" },
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});
