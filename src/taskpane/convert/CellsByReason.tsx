import { makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "./cell-name";
import type { NamedPlace } from "./use-conversion";
import type { ConvertWords } from "./words/convert-words";

/** Cells that stay as they are, together where the reason is the same. */
export function CellsByReason({ cells, words }: CellsByReasonProps) {
  const styles = useStyles();
  const byReason = new Map<string, NamedPlace[]>();
  for (const { cell, reason } of cells) byReason.set(reason, [...(byReason.get(reason) ?? []), cell]);
  const reasons = [...byReason];
  const further = reasons.slice(MOST).reduce((sum, [, places]) => sum + places.length, 0);
  return (
    <ul className={styles.list}>
      {reasons.slice(0, MOST).map(([reason, places]) => (
        <li key={reason}>
          {reason}
          <div className={styles.cells}>
            {places.slice(0, MOST).map(cellName).join(", ")}
            {places.length > MOST && ` ${words.more(places.length - MOST)}`}
          </div>
        </li>
      ))}
      {further > 0 && <li>{words.more(further)}</li>}
    </ul>
  );
}

interface CellsByReasonProps {
  readonly cells: readonly { readonly cell: NamedPlace; readonly reason: string }[];
  readonly words: ConvertWords;
}

const MOST = 20;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: 0,
    paddingLeft: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  cells: { color: tokens.colorNeutralForeground2 },
});
