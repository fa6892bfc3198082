import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { FormulaScope } from "../../hosts/host";
import type { ConversionKind } from "../../workbook/convert/plan-conversion";
import { ChoiceCards } from "../ChoiceCards";
import type { ConvertWords } from "./words/convert-words";

/** What to convert, and where. */
export function ConvertChoices({ kind, scope, onKind, onScope, namespace, words }: ConvertChoicesProps) {
  const styles = useStyles();
  const name = useId();
  return (
    <>
      <ChoiceCards
        legend={words.what}
        choices={KINDS.map((value) => ({
          value,
          title: words.kinds[value].title,
          hint: words.kinds[value].hint(namespace),
        }))}
        value={kind}
        onChange={onKind}
      />
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{words.where}</legend>
        {SCOPES.map((value) => (
          <label key={value} htmlFor={`${name}${value}`} className={styles.choice}>
            <input
              type="radio"
              id={`${name}${value}`}
              name={name}
              className={styles.radio}
              checked={value === scope}
              onChange={() => onScope(value)}
            />
            {words.scopes[value]}
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface ConvertChoicesProps {
  readonly kind: ConversionKind;
  readonly scope: FormulaScope;
  readonly onKind: (kind: ConversionKind) => void;
  readonly onScope: (scope: FormulaScope) => void;
  readonly namespace: string;
  readonly words: ConvertWords;
}

const KINDS = ["native", "kpi", "repair"] as const satisfies readonly ConversionKind[];
const SCOPES = ["selection", "sheet", "workbook"] as const satisfies readonly FormulaScope[];

const useStyles = makeStyles({
  fieldset: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: "4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  choice: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "32px",
    cursor: "pointer",
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  radio: {
    width: "16px",
    height: "16px",
    margin: "0 0 0 8px",
    accentColor: tokens.colorCompoundBrandBackground,
    outlineStyle: "none",
  },
});
