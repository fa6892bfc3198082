import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { takesRange } from "../../kpi/function";
import type { Language } from "../../kpi/language";
import { ErrorMessage } from "../ErrorMessage";
import type { CellPicker } from "../screen";
import { wordsIn } from "../words/words";
import { AddressInput } from "./AddressInput";
import type { ArgumentSlot } from "./argument-slots";
import type { ArgumentReading } from "./argument-text";
import { parseAddress } from "./cell-address";
import { OptionSelect } from "./OptionSelect";
import type { FunctionsScreenWords } from "./words/functions-screen-words";

/** One argument: typed, chosen, or taken from what is selected in the sheet. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { cells, slot, text, language, words, onType } = props;
  const { parameter, told, required } = slot;
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
        label={required ? name : `${name} (${words.optional})`}
        hint={hintOf(slot, language, words)}
        {...complaint(props, problem)}
      >
        {(field) =>
          parameter.kind === "option" ? (
            <OptionSelect
              field={field}
              name={name}
              options={parameter.options}
              text={text}
              language={language}
              words={words}
              onType={type}
              onTake={take}
            />
          ) : (
            <AddressInput
              field={field}
              name={name}
              text={text}
              words={words}
              onType={type}
              onTake={take}
              isKpi={parameter.kind === "text"}
              language={language}
            />
          )
        }
      </Field>
      {problem !== null && problem !== "notOneArea" && (
        <ErrorMessage error={problem.error} title={words.selectionFailedTitle} words={wordsIn(language)} />
      )}
    </div>
  );
}

interface ArgumentFieldProps {
  readonly cells: CellPicker;
  readonly slot: ArgumentSlot;
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

/** What it is, and how it may be given; a list to choose from says that by itself. */
function hintOf({ parameter, told }: ArgumentSlot, language: Language, words: FunctionsScreenWords): string {
  const description = told?.description[language] ?? "";
  if (parameter.kind === "option") return description;
  const kind = parameter.kind === "number" && takesRange(parameter) ? "sum" : parameter.kind;
  return `${description} ${capital(words.argumentHint[kind])}.`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
