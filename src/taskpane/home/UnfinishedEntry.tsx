import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { WorkbookHost } from "../../hosts/host";
import { RemoveCreated } from "../RemoveCreated";
import type { PaneWords } from "../words/pane-words";

/** A scorecard whose making was interrupted: nothing else comes before removing it. */
export function UnfinishedEntry({ host, prefix, words, onRemoved }: UnfinishedEntryProps) {
  const styles = useStyles();
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.home.unfinishedTitle}</MessageBarTitle>
          <br />
          {words.home.unfinished}
        </MessageBarBody>
      </MessageBar>
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
