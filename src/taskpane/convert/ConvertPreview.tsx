import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../kpi/language";
import { CellsByReason } from "./CellsByReason";
import { PlannedChanges } from "./PlannedChanges";
import { stayText } from "./stay-text";
import type { ConversionState } from "./use-conversion";
import { convertWordsIn } from "./words/words";

/** What would change, and what of ours would not, before anything does. */
export function ConvertPreview({ seen, namespace, language }: ConvertPreviewProps) {
  const styles = useStyles();
  const words = convertWordsIn(language);
  const { separator } = seen;
  const { changes, staying } = seen.plan;
  const nothing = words.nothing[seen.of];
  return (
    <>
      {changes.length + staying.length === 0 && (
        <p role="status" className={styles.text}>
          {typeof nothing === "string" ? nothing : nothing(namespace)}
        </p>
      )}
      {changes.length > 0 && (
        <section>
          <h2 className={styles.heading}>{words.changes(changes.length)}</h2>
          <PlannedChanges {...{ changes, separator, namespace, words }} />
        </section>
      )}
      {staying.length > 0 && (
        <section>
          <h2 className={styles.heading}>{words.stays(staying.length)}</h2>
          <CellsByReason
            cells={staying.map(({ cell, reason }) => ({
              cell,
              reason: stayText(reason, { language, namespace, separator }),
            }))}
            words={words}
          />
        </section>
      )}
    </>
  );
}

interface ConvertPreviewProps {
  readonly seen: Extract<ConversionState, { readonly kind: "seen" }>;
  readonly namespace: string;
  readonly language: Language;
}

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  heading: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
