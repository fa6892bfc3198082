import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KpiFunction } from "../../../kpi/function";
import { FUNCTION_WORDS } from "../../../kpi/functions/words";
import type { Language } from "../../../kpi/language";
import { ErrorMessage } from "../../ErrorMessage";
import type { Pane } from "../../screen";
import { wordsIn } from "../../words/words";
import { localFormula } from "../formula-text";
import type { FunctionsScreenWords } from "../words/functions-screen-words";

type ExampleState =
  | { readonly kind: "idle" | "adding" }
  | { readonly kind: "added"; readonly sheet: string }
  | { readonly kind: "failed"; readonly error: unknown };

/** Adds a sheet with the worked example of a function. */
export function ExampleButton({ pane, fn, separator, language, words }: ExampleButtonProps) {
  const styles = useStyles();
  const [state, setState] = useState<ExampleState>({ kind: "idle" });
  const add = async (): Promise<void> => {
    const told = FUNCTION_WORDS[fn.id];
    if (told === undefined || state.kind === "adding") return;
    setState({ kind: "adding" });
    try {
      // Only who asks for an example needs the twins and the look of sheets.
      const { exampleSheet } = await import("./example-sheet");
      const shown = (formula: string): string => localFormula(formula, separator);
      const plan = await exampleSheet({ fn, told, namespace: pane.namespace, language, shown });
      setState({ kind: "added", sheet: await pane.cells.addSheet(plan) });
    } catch (error) {
      setState({ kind: "failed", error });
    }
  };
  return (
    <section className={styles.example}>
      <Button disabledFocusable={state.kind === "adding"} onClick={() => void add()}>
        {words.addExample}
      </Button>
      <div role="status" className={styles.status}>
        {state.kind === "added" && words.exampleAdded(state.sheet)}
      </div>
      {state.kind === "failed" && (
        <ErrorMessage error={state.error} title={words.exampleFailedTitle} words={wordsIn(language)} />
      )}
    </section>
  );
}

interface ExampleButtonProps {
  readonly pane: Pane;
  readonly fn: KpiFunction;
  readonly separator: "," | ";";
  readonly language: Language;
  readonly words: FunctionsScreenWords;
}

const useStyles = makeStyles({
  example: { marginTop: "8px" },
  status: {
    marginTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusSuccessForeground1,
    overflowWrap: "anywhere",
  },
});
