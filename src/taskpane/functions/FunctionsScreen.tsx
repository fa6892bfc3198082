import { lazy, Suspense, useState } from "react";
import { functionById } from "../../kpi/functions/functions";
import { Busy } from "../Busy";
import { Frame } from "../Frame";
import type { ScreenProps } from "../screen";
import { FunctionDetail } from "./FunctionDetail";
import { FunctionList } from "./list/FunctionList";
import { START_OF_LIST, type ListState } from "./list/list-state";
import { rememberFunction } from "./list/recent-functions";
import { lookOf } from "./result-text";
import { useSeparator } from "./use-separator";
import { explainWordsIn } from "./words/explain-words";
import { functionsWordsIn } from "./words/words";

// It brings a reader of formulas along.
const ExplainCell = lazy(async () => ({ default: (await import("./explain/ExplainCell")).ExplainCell }));

/** The KPI functions: found by what one wants to know, explained, and put into the selected cell. */
export function FunctionsScreen({ pane, language, onLeave }: ScreenProps) {
  const words = functionsWordsIn(language);
  const separator = useSeparator(pane.cells);
  const [list, setList] = useState<ListState>(START_OF_LIST);
  const [view, setView] = useState<View>({ name: "list" });
  const [typed, setTyped] = useState<TypedArguments>({});
  const backToList = (): void => setView({ name: "list" });
  const openFunction = (id: string): void => {
    setList((before) => ({ ...before, seen: id }));
    setView({ name: "function", id });
  };
  const openExplanation = (): void => {
    setList((before) => ({ ...before, seen: null }));
    setView({ name: "explanation" });
  };
  if (view.name === "list")
    return (
      <FunctionList
        namespace={pane.namespace}
        state={list}
        language={language}
        words={words}
        onChange={setList}
        onOpen={openFunction}
        onExplain={openExplanation}
        onLeave={onLeave}
      />
    );
  if (view.name === "explanation")
    return (
      <Suspense
        fallback={
          <Frame>
            <Busy label={explainWordsIn(language).reading} />
          </Frame>
        }
      >
        <ExplainCell
          pane={pane}
          look={lookOf(separator, language)}
          language={language}
          words={words}
          onOpen={openFunction}
          onBack={backToList}
        />
      </Suspense>
    );
  const { id } = view;
  return (
    <FunctionDetail
      key={id}
      pane={pane}
      fn={functionById(id)}
      texts={typed[id] ?? {}}
      separator={separator}
      language={language}
      words={words}
      onType={(key, text) => setTyped((before) => ({ ...before, [id]: { ...before[id], [key]: text } }))}
      onInserted={rememberFunction}
      onOpen={openFunction}
      onBack={backToList}
    />
  );
}

type View =
  { readonly name: "list" } | { readonly name: "function"; readonly id: string } | { readonly name: "explanation" };

/** What was typed, by function and argument: kept while one looks at another function. */
type TypedArguments = Readonly<Record<string, Readonly<Record<string, string>>>>;
