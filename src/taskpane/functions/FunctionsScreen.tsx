import { useState } from "react";
import type { ScreenProps } from "../screen";
import { functionById } from "../../kpi/functions/functions";
import { FunctionDetail } from "./FunctionDetail";
import { FunctionList } from "./FunctionList";
import { functionsWordsIn } from "./words/words";

/** The KPI functions: found by what one wants to know, explained, and put into the selected cell. */
export function FunctionsScreen({ pane, language, onLeave }: ScreenProps) {
  const words = functionsWordsIn(language);
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  /** The function that was looked at last: coming back, the focus is there again. */
  const [seen, setSeen] = useState<string | null>(null);
  const [typed, setTyped] = useState<TypedArguments>({});
  if (open === null)
    return (
      <FunctionList
        namespace={pane.namespace}
        search={search}
        seen={seen}
        language={language}
        words={words}
        onSearch={setSearch}
        onOpen={(id) => {
          setOpen(id);
          setSeen(id);
        }}
        onLeave={onLeave}
      />
    );
  return (
    <FunctionDetail
      pane={pane}
      fn={functionById(open)}
      texts={typed[open] ?? {}}
      language={language}
      words={words}
      onType={(parameter, text) =>
        setTyped((before) => ({ ...before, [open]: { ...before[open], [parameter]: text } }))
      }
      onBack={() => setOpen(null)}
    />
  );
}

/** What was typed, by function and parameter: kept while one looks at another function. */
type TypedArguments = Readonly<Record<string, Readonly<Record<string, string>>>>;
