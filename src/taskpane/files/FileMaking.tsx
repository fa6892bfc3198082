import type { Language } from "../../kpi/language";
import type { DecodedWorkbook } from "../../workbook/decode";
import { Busy } from "../Busy";
import { ErrorMessage } from "../ErrorMessage";
import type { Pane } from "../screen";
import { wordsIn } from "../words/words";
import { KeepFile } from "./KeepFile";
import { useMadeFile } from "./use-made-file";
import { filesWordsIn } from "./words/words";

/** The file being made, and then the ways to keep it. */
export function FileMaking({ pane, workbook, language }: FileMakingProps) {
  const words = filesWordsIn(language);
  const paneWords = wordsIn(language);
  const [state, makeAgain] = useMadeFile(pane, workbook);
  switch (state.kind) {
    case "making":
      return <Busy label={words.save.making} />;
    case "failed":
      return (
        <ErrorMessage
          error={state.error}
          title={words.save.notMadeTitle}
          words={paneWords}
          action={paneWords.pane.tryAgain}
          onAction={makeAgain}
        />
      );
    case "made":
      return <KeepFile pane={pane} file={state.file} workbook={workbook} language={language} />;
  }
}

interface FileMakingProps {
  readonly pane: Pane;
  readonly workbook: DecodedWorkbook;
  readonly language: Language;
}
