import { makeStyles } from "@fluentui/react-components";
import type { WorkbookHost } from "../../hosts/host";
import { Notice } from "../Notice";
import { RemoveCreated } from "../RemoveCreated";
import type { PaneWords } from "../words/pane-words";

/** A scorecard whose making was interrupted: nothing else comes before removing it. */
export function UnfinishedEntry({ host, prefix, words, onRemoved }: UnfinishedEntryProps) {
  const styles = useStyles();
  return (
    <>
      <Notice intent="warning" title={words.home.unfinishedTitle}>
        {words.home.unfinished}
      </Notice>
      <div className={styles.remove}>
        <RemoveCreated
          host={host}
          prefix={prefix}
          name={words.home.unnamed}
          finished={false}
          words={words}
          onRemoved={onRemoved}
        />
      </div>
    </>
  );
}

interface UnfinishedEntryProps {
  readonly host: WorkbookHost;
  readonly prefix: string;
  readonly words: PaneWords;
  readonly onRemoved: () => void;
}

const useStyles = makeStyles({ remove: { marginBottom: "8px" } });
