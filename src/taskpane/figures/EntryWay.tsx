import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { TypedFigures } from "./typed-figures";
import type { FiguresWords } from "./words/figures-words";

/** One month typed, or a table pasted. What was entered the other way is kept. */
export function EntryWay({ way, words, onChange }: EntryWayProps) {
  const styles = useStyles();
  const id = useId();
  const ways = [
    ["month", words.byMonth],
    ["paste", words.byPaste],
  ] as const;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.hidden}>{words.way}</legend>
      {ways.map(([value, label]) => (
        <label key={value} htmlFor={`${id}${value}`} className={styles.way}>
          <input
            type="radio"
            id={`${id}${value}`}
            name={id}
            className={styles.radio}
            checked={value === way}
            onChange={() => onChange(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

interface EntryWayProps {
  readonly way: TypedFigures["way"];
  readonly words: FiguresWords;
  readonly onChange: (way: TypedFigures["way"]) => void;
}

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: "2px",
    margin: 0,
    padding: "2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  way: {
    position: "relative",
    padding: "6px 8px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":has(:checked)": {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground1,
      boxShadow: tokens.shadow2,
    },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // The whole label is the control; the circle itself would say the same again.
  radio: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
});
