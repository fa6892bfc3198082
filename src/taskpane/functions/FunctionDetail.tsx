import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef, useState } from "react";
import type { KpiFunction } from "../../kpi/function";
import { FUNCTION_WORDS } from "../../kpi/functions/words";
import type { Language } from "../../kpi/language";
import { Frame } from "../Frame";
import type { Pane } from "../screen";
import { ArgumentField } from "./ArgumentField";
import { readArgument } from "./argument-text";
import { FunctionFacts } from "./FunctionFacts";
import { formulaOf, shownFormula } from "./formula-text";
import { InsertionMessage } from "./InsertionMessage";
import { useInsertion } from "./use-insertion";
import type { FunctionsScreenWords } from "./words/functions-screen-words";
import { ScreenTitle } from "../ScreenTitle";

/** One function: what it says, what it reads, and the way into a cell. */
export function FunctionDetail({ pane, fn, texts, language, words, onType, onBack }: FunctionDetailProps) {
  const styles = useStyles();
  const name = `${pane.namespace}.${fn.id}`;
  const told = FUNCTION_WORDS[fn.id];
  const separator = useSeparator(pane);
  const insertion = useInsertion(pane.cells);
  const formulaId = useId();
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const readings = fn.parameters.map((parameter) => readArgument(texts[parameter.id] ?? "", parameter, language));
  const type = (parameter: string, text: string): void => {
    insertion.rest();
    onType(parameter, text);
  };
  const insert = (): void => {
    setAsked(true);
    const formula = formulaOf(name, readings);
    if (formula !== null) void insertion.insert(formula, readings);
  };
  const busy = insertion.state.kind === "inserting";
  return (
    <Frame
      header={
        <div className={styles.header}>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
            {words.back}
          </Button>
        </div>
      }
    >
      <div className={styles.title}>
        <ScreenTitle ref={heading}>{told?.name[language]}</ScreenTitle>
      </div>
      <p className={styles.description}>{told?.description[language]}</p>
      <h2 className={styles.subtitle}>{words.arguments}</h2>
      <div className={styles.arguments}>
        {fn.parameters.map((parameter, place) => (
          <ArgumentField
            key={parameter.id}
            cells={pane.cells}
            parameter={parameter}
            told={told?.parameters[parameter.id]}
            text={texts[parameter.id] ?? ""}
            reading={readings[place] ?? { kind: "blank" }}
            asked={asked}
            language={language}
            words={words}
            onType={(text) => type(parameter.id, text)}
          />
        ))}
      </div>
      <section className={styles.insertion}>
        <h2 id={formulaId} className={styles.subtitle}>
          {words.willInsert}
        </h2>
        <code className={styles.formula} role="group" aria-labelledby={formulaId}>
          {shownFormula(name, readings, separator)}
        </code>
        <Button appearance="primary" disabledFocusable={busy} className={styles.insert} onClick={insert}>
          {busy ? words.inserting : words.insert}
        </Button>
        <span className={styles.hint}>{words.insertHint}</span>
        <InsertionMessage state={insertion.state} language={language} words={words} />
      </section>
      <FunctionFacts fn={fn} name={name} separator={separator} language={language} words={words} />
    </Frame>
  );
}

interface FunctionDetailProps {
  readonly pane: Pane;
  readonly fn: KpiFunction;
  /** What was typed, by parameter. */
  readonly texts: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly words: FunctionsScreenWords;
  readonly onType: (parameter: string, text: string) => void;
  readonly onBack: () => void;
}

/** A comma until Excel says otherwise, and where it does not say. */
function useSeparator({ cells }: Pane): "," | ";" {
  const [separator, setSeparator] = useState<"," | ";">(",");
  useEffect(() => {
    let current = true;
    cells.argumentSeparator().then(
      (own) => current && setSeparator(own),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [cells]);
  return separator;
}

const useStyles = makeStyles({
  header: { marginLeft: "-12px" },
  title: { margin: "0 0 4px" },
  description: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  subtitle: {
    margin: "16px 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  arguments: { display: "flex", flexDirection: "column", gap: "12px" },
  insertion: { display: "flex", flexDirection: "column", gap: "4px" },
  insert: { alignSelf: "flex-start" },
  formula: {
    padding: "4px 8px",
    marginBottom: "4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
