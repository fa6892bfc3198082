import type { DecodedWorkbook } from "../../workbook/decode";
import { CreationDone } from "../wizard/CreationDone";
import type { PaneWords } from "../words/pane-words";
import { countFigures } from "./scorecard-facts";
import type { FilesWords } from "./words/files-words";

/** A scorecard out of a file is in the workbook. */
export function MadeFromFile({ prefix, workbook, words, paneWords, onFigures, onLeave }: MadeFromFileProps) {
  return (
    <CreationDone
      title={words.open.madeTitle}
      text={words.open.made(countFigures(workbook?.figures ?? {}))}
      actions={[
        { name: words.open.enterFigures, onClick: () => onFigures(prefix) },
        { name: paneWords.pane.backHome, onClick: onLeave },
      ]}
    />
  );
}

interface MadeFromFileProps {
  readonly prefix: string;
  readonly workbook: DecodedWorkbook | undefined;
  readonly words: FilesWords;
  readonly paneWords: PaneWords;
  readonly onFigures: (prefix: string) => void;
  readonly onLeave: () => void;
}
