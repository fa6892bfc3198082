import { makeStyles, tokens } from "@fluentui/react-components";
import type { FormulaCell } from "../../hosts/host";
import type { PlannedChange } from "../../workbook/convert/plan-conversion";
import { cellName } from "./cell-name";
import { FormulaText } from "./FormulaText";
import { localFormula } from "./local-formula";
import type { ConvertWords } from "./words/convert-words";

/** Each cell that would change: where it is, what it holds, and what it would hold. */
export function PlannedChanges({ changes, separator, namespace, words }: PlannedChangesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {changes.slice(0, MOST).map(({ cell, to, ids }) => (
        <li key={`${cell.sheetId} ${String(cell.row)} ${String(cell.column)}`} className={styles.item}>
          <div className={styles.head}>
            <strong className={styles.cell}>{cellName(cell)}</strong>
            <span className={styles.functions}>{ids.map((id) => `${namespace}.${id}`).join(", ")}</span>
          </div>
          <FormulaText formula={localFormula(cell.formula, separator)} whole={words.whole} />
          <div className={styles.becomes}>{to === cell.formula ? words.entersAgain : words.becomes}</div>
          {to !== cell.formula && <FormulaText formula={localFormula(to, separator)} whole={words.whole} />}
        </li>
      ))}
      {changes.length > MOST && <li className={styles.more}>{words.more(changes.length - MOST)}</li>}
    </ul>
  );
}

interface PlannedChangesProps {
  readonly changes: readonly PlannedChange<FormulaCell>[];
  readonly separator: "," | ";";
  readonly namespace: string;
  readonly words: ConvertWords;
}

/** How many are shown before the rest is counted. */
const MOST = 20;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", marginBottom: "4px" },
  cell: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  functions: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  becomes: {
    margin: "2px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  more: { color: tokens.colorNeutralForeground2 },
});
