import { makeStyles, tokens } from "@fluentui/react-components";
import type { KpiFunction } from "../../../kpi/function";
import { FUNCTION_WORDS } from "../../../kpi/functions/words";
import type { Language } from "../../../kpi/language";

/** Functions in a line or two each. */
export function FunctionRows({ functions, namespace, language, onOpen }: FunctionRowsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {functions.map(({ id }) => (
        <li key={id}>
          <button type="button" className={styles.row} data-function={id} onClick={() => onOpen(id)}>
            <span className={styles.name}>{FUNCTION_WORDS[id]?.name[language]}</span>
            <code className={styles.id}>{`${namespace}.${id}`}</code>
            <span className={styles.hint}>{FUNCTION_WORDS[id]?.description[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export interface FunctionRowsProps {
  readonly functions: readonly KpiFunction[];
  readonly namespace: string;
  readonly language: Language;
  readonly onOpen: (id: string) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "2px 8px",
    width: "100%",
    boxSizing: "border-box",
    padding: "10px 12px",
    textAlign: "left",
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  id: {
    alignSelf: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  hint: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
