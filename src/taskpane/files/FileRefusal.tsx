import { makeStyles } from "@fluentui/react-components";
import { Notice } from "../Notice";
import type { RefusedFile } from "./read-scorecard-file";
import type { FilesWords } from "./words/files-words";

/** How many wrong fields are named before the rest is counted. */
const NAMED_FIELDS = 4;

/** Why a file was not taken, and what to do about it. */
export function FileRefusal({ name, refused, words }: FileRefusalProps) {
  const styles = useStyles();
  const { reason, fields } = refused;
  const [why, advice] = words.refused[reason];
  const more = fields.length - NAMED_FIELDS;
  return (
    <Notice intent="error" title={words.refused.title(name)}>
      <div role="alert">
        <p className={styles.text}>{why}</p>
        {fields.length > 0 && (
          <p className={styles.text}>
            {words.refused.fields(fields.slice(0, NAMED_FIELDS).join(", "))}
            {more > 0 && words.refused.andMore(more)}
          </p>
        )}
        <p className={styles.text}>{advice}</p>
      </div>
    </Notice>
  );
}

interface FileRefusalProps {
  readonly name: string;
  readonly refused: RefusedFile;
  readonly words: FilesWords;
}

const useStyles = makeStyles({ text: { margin: "2px 0" } });
