import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { useState } from "react";
import type { Language } from "../../kpi/language";
import type { DecodedWorkbook } from "../../workbook/decode";
import { Busy } from "../Busy";
import { ErrorMessage } from "../ErrorMessage";
import type { Pane } from "../screen";
import { wordsIn } from "../words/words";
import { FileCard } from "./FileCard";
import { formatFileSize } from "./file-size";
import { factsOf } from "./scorecard-facts";
import type { MadeFile } from "./use-made-file";
import { filesWordsIn } from "./words/words";

type Kept =
  { readonly kind: "not" | "downloaded" | "opening" | "opened" } | { readonly kind: "failed"; readonly error: unknown };

/** A file that was made: what is in it, and two ways to keep it. */
export function KeepFile({ pane, file, workbook, language }: KeepFileProps) {
  const styles = useStyles();
  const { save, ...words } = filesWordsIn(language);
  const [kept, setKept] = useState<Kept>({ kind: "not" });
  const open = (): void => {
    setKept({ kind: "opening" });
    pane.openWorkbook(file.bytes).then(
      () => setKept({ kind: "opened" }),
      (error: unknown) => setKept({ kind: "failed", error }),
    );
  };
  const opening = kept.kind === "opening";
  return (
    <div className={styles.stack}>
      <FileCard
        title={file.name}
        lines={[
          formatFileSize(file.bytes.length, language),
          ...factsOf(workbook, language, { save, ...words }),
          ...(workbook.scorecard.formulas === "kpi" ? [save.needsAddIn(pane.namespace)] : []),
        ]}
      />
      <div className={styles.buttons}>
        <Button
          as="a"
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          href={file.url}
          download={file.name}
          onClick={() => setKept({ kind: "downloaded" })}
        >
          {save.download}
        </Button>
        <Button icon={<OpenRegular />} disabledFocusable={opening} onClick={opening ? undefined : open}>
          {save.openNew}
        </Button>
      </div>
      {opening && <Busy label={save.opening} />}
      {kept.kind === "failed" && (
        <ErrorMessage error={kept.error} title={save.notOpenedTitle} words={wordsIn(language)} />
      )}
      <div role="status">
        {kept.kind === "opened" && <p className={styles.done}>{save.opened}</p>}
        {kept.kind === "downloaded" && <p className={styles.done}>{save.downloaded}</p>}
      </div>
      {kept.kind === "downloaded" && <p className={styles.hint}>{save.blocked}</p>}
    </div>
  );
}

interface KeepFileProps {
  readonly pane: Pane;
  readonly file: MadeFile;
  readonly workbook: DecodedWorkbook;
  readonly language: Language;
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  done: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorStatusSuccessForeground1,
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
