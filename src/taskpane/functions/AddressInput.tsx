import { Button, Input, makeStyles, tokens, type FieldControlProps } from "@fluentui/react-components";
import { useId } from "react";
import { KPI_FUNCTIONS } from "../../kpi/functions/kpi-functions";
import { FUNCTION_WORDS } from "../../kpi/functions/words";
import type { Language } from "../../kpi/language";
import { LONGEST_TYPED } from "../wizard/typed-text";
import type { FunctionsScreenWords } from "./words/functions-screen-words";

/** Cells, a number or an id, typed or taken from the sheet. */
export function AddressInput({ field, name, text, isKpi = false, language, words, onType, onTake }: AddressInputProps) {
  const styles = useStyles();
  const listId = useId();
  return (
    <div className={styles.line}>
      <Input
        {...field}
        className={styles.input}
        input={{ className: styles.text, ...(isKpi ? { list: listId } : {}) }}
        value={text}
        maxLength={LONGEST_TYPED}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, { value }) => onType(value)}
      />
      {isKpi && (
        <datalist id={listId}>
          {KPI_FUNCTIONS.map(({ id }) => (
            <option key={id} value={id}>
              {FUNCTION_WORDS[id]?.name[language]}
            </option>
          ))}
        </datalist>
      )}
      <Button aria-label={words.takeSelectionFor(name)} className={styles.take} onClick={onTake}>
        {words.takeSelection}
      </Button>
    </div>
  );
}

interface AddressInputProps {
  readonly field: FieldControlProps;
  readonly name: string;
  readonly text: string;
  /** The ids of KPIs are offered. */
  readonly isKpi?: boolean;
  readonly language: Language;
  readonly words: FunctionsScreenWords;
  readonly onType: (text: string) => void;
  readonly onTake: () => void;
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: "8px", minWidth: 0 },
  input: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  text: { fontFamily: tokens.fontFamilyMonospace, minWidth: 0 },
  take: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px", fontWeight: tokens.fontWeightRegular },
});
