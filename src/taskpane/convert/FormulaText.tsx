import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** A formula as cells hold it; a long one shows its beginning, and the whole of it when it is opened. */
export function FormulaText({ formula, whole }: FormulaTextProps) {
  const styles = useStyles();
  if (formula.length <= LONG) return <code className={styles.formula}>{formula}</code>;
  return (
    <details className={styles.details}>
      <summary>
        <code className={mergeClasses(styles.formula, styles.clamped)}>{formula}</code>
        <span className={styles.whole}>{whole}</span>
      </summary>
    </details>
  );
}

interface FormulaTextProps {
  readonly formula: string;
  /** What opens a long one. */
  readonly whole: string;
}

/** About three lines of a narrow pane. */
const LONG = 110;

const useStyles = makeStyles({
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  clamped: { display: "-webkit-box", overflow: "hidden", WebkitLineClamp: "3", WebkitBoxOrient: "vertical" },
  whole: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
  },
  details: {
    "& > summary": {
      display: "block",
      cursor: "pointer",
      borderRadius: tokens.borderRadiusSmall,
      ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    },
    "&[open] > summary > code": { display: "block", overflow: "visible" },
    "&[open] > summary > span": { display: "none" },
  },
});
