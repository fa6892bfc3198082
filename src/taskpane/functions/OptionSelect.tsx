import { makeStyles, Select, type FieldControlProps } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../kpi/language";
import { optionOf } from "../../kpi/option-words";
import { AddressInput } from "./AddressInput";
import { optionWord } from "./option-word";
import type { FunctionsScreenWords } from "./words/functions-screen-words";

const FROM_CELL = "\u0000cell";

/** One of the words of an option, or a cell in which one stands. */
export function OptionSelect({ field, name, options, text, language, words, onType, onTake }: OptionSelectProps) {
  const styles = useStyles();
  const chosen = optionOf(text, options);
  const [fromCell, setFromCell] = useState(text !== "" && chosen === null);
  return (
    <div className={styles.stack}>
      <Select
        {...field}
        value={fromCell ? FROM_CELL : (chosen ?? "")}
        onChange={(_, { value }) => {
          setFromCell(value === FROM_CELL);
          onType(value === FROM_CELL || value === "" ? "" : optionWord(value, language));
        }}
      >
        <option value="">{words.notChosen}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {optionWord(option, language)}
          </option>
        ))}
        <option value={FROM_CELL}>{words.fromCell}</option>
      </Select>
      {fromCell && (
        <AddressInput
          field={{ "aria-label": words.cellFor(name) } as FieldControlProps}
          name={name}
          text={text}
          language={language}
          words={words}
          onType={onType}
          onTake={onTake}
        />
      )}
    </div>
  );
}

interface OptionSelectProps {
  readonly field: FieldControlProps;
  readonly name: string;
  readonly options: readonly string[];
  readonly text: string;
  readonly language: Language;
  readonly words: FunctionsScreenWords;
  readonly onType: (text: string) => void;
  readonly onTake: () => void;
}

const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 } });
