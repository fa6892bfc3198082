import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Parameter } from "../../kpi/function";
import type { ParameterWords } from "../../kpi/functions/function-words";
import type { Language } from "../../kpi/language";
import { ErrorMessage } from "../ErrorMessage";
import type { CellPicker } from "../screen";
import { LONGEST_TYPED } from "../wizard/typed-text";
import { wordsIn } from "../words/words";
import { isRequired, takesRange, type ArgumentReading } from "./argument-text";
import { parseAddress } from "./cell-address";
import type { FunctionsScreenWords } from "./words/functions-screen-words";

/** One argument: typed, or taken from what is selected in the sheet. */
export function ArgumentField(props: ArgumentFieldProps) {
  const styles = useStyles();
  const { cells, parameter, told, text, language, words, onType } = props;
  const [problem, setProblem] = useState<SelectionProblem>(null);
  const name = told?.name[language].replaceAll("_", " ") ?? parameter.id;
  const type = (typed: string): void => {
    setProblem(null);
    onType(typed);
  };
  const take = (): void => {
    cells.selectedAddress().then(
      (address) => (parseAddress(address) === null ? setProblem("notOneArea") : type(address)),
      (error: unknown) => setProblem({ error }),
    );
  };
  return (
    <div>
      <Field
        label={isRequired(parameter) ? name : `${name} (${words.optional})`}
        hint={`${told?.description[language] ?? ""} ${capital(words.argumentHint[hintOf(parameter)])}.`}
        {...complaint(props, problem)}
      >
        <div className={styles.line}>
          <Input
            className={styles.input}
            input={{ className: styles.text }}
            value={text}
            maxLength={LONGEST_TYPED}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => type(value)}
          />
          <Button aria-label={words.takeSelectionFor(name)} className={styles.take} onClick={take}>
            {words.takeSelection}
          </Button>
        </div>
      </Field>
      {problem !== null && problem !== "notOneArea" && (
        <ErrorMessage error={problem.error} title={words.selectionFailedTitle} words={wordsIn(language)} />
      )}
    </div>
  );
}

interface ArgumentFieldProps {
  readonly cells: CellPicker;
  readonly parameter: Parameter;
  readonly told: ParameterWords | undefined;
  readonly text: string;
  readonly reading: ArgumentReading;
  /** Inserting was asked for: what is missing is now worth saying. */
  readonly asked: boolean;
  readonly language: Language;
  readonly words: FunctionsScreenWords;
  readonly onType: (text: string) => void;
}

type SelectionProblem = "notOneArea" | { readonly error: unknown } | null;

function complaint({ reading, asked, words }: ArgumentFieldProps, problem: SelectionProblem) {
  if (problem === "notOneArea") return { validationState: "warning", validationMessage: words.notOneArea } as const;
  if (reading.kind !== "wrong" || (reading.reason === "missing" && !asked)) return {};
  return { validationState: "error", validationMessage: words.wrong[reading.reason] } as const;
}

function hintOf(parameter: Parameter): "sum" | Parameter["kind"] {
  return parameter.kind === "number" && takesRange(parameter) ? "sum" : parameter.kind;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: "8px", minWidth: 0 },
  input: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  text: { fontFamily: tokens.fontFamilyMonospace, minWidth: 0 },
  take: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px", fontWeight: tokens.fontWeightRegular },
});
