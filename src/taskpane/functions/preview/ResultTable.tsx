import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellMatrix } from "../../../kpi/cell";
import { numberText, resultText, type NumberLook } from "../result-text";
import type { FunctionsScreenWords } from "../words/functions-screen-words";

/** The first rows and columns of a result that spills. */
export function ResultTable({ matrix, look, label, words }: ResultTableProps) {
  const styles = useStyles();
  const rows = matrix.slice(0, MOST_ROWS);
  const columns = matrix[0]?.length ?? 0;
  const hiddenRows = matrix.length - rows.length;
  const hiddenColumns = Math.max(0, columns - MOST_COLUMNS);
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {rows.map((row, line) => (
              <tr key={line}>
                {row.slice(0, MOST_COLUMNS).map((value, place) => (
                  <td key={place} className={typeof value === "number" ? styles.number : styles.cell}>
                    {resultText(value, "table", look)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(hiddenRows > 0 || hiddenColumns > 0) && (
        <span className={styles.more}>
          {words.moreRows(numberText(matrix.length, look), numberText(columns, look))}
        </span>
      )}
    </>
  );
}

interface ResultTableProps {
  readonly matrix: CellMatrix;
  readonly look: NumberLook;
  readonly label: string;
  readonly words: FunctionsScreenWords;
}

const MOST_ROWS = 6;
const MOST_COLUMNS = 6;

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "2px 8px", border: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: "nowrap" },
  number: {
    padding: "2px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
  },
  more: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
