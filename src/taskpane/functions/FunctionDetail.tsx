import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef, useState } from "react";
import type { KpiFunction } from "../../kpi/function";
import { FUNCTION_WORDS } from "../../kpi/functions/words";
import type { Language } from "../../kpi/language";
import { Frame } from "../Frame";
import type { Pane } from "../screen";
import { ScreenTitle } from "../ScreenTitle";
import { ArgumentField } from "./ArgumentField";
import { argumentSlots } from "./argument-slots";
import { readArgument, type ArgumentReading } from "./argument-text";
import { ExampleButton } from "./example/ExampleButton";
import { formulaOf, shownFormula } from "./formula-text";
import { FunctionFacts } from "./FunctionFacts";
import { InsertionMessage } from "./InsertionMessage";
import { MistakeAnswer } from "./mistakes/MistakeAnswer";
import { mistakeWith } from "./mistakes/mistake-search";
import { PreviewPanel } from "./preview/PreviewPanel";
import { usePreview } from "./preview/use-preview";
import { lookOf } from "./result-text";
import { useChosenKpi } from "./use-chosen-kpi";
import { useInsertion } from "./use-insertion";
import type { FunctionsScreenWords } from "./words/functions-screen-words";

/** One function: what it says, what it reads, what it would show, and the way into a cell. */
export function FunctionDetail(props: FunctionDetailProps) {
  const { pane, fn, texts, separator, language, words, onType, onInserted, onOpen, onBack } = props;
  const styles = useStyles();
  const name = `${pane.namespace}.${fn.id}`;
  const told = FUNCTION_WORDS[fn.id];
  const look = lookOf(separator, language);
  const insertion = useInsertion(pane.cells, () => onInserted(fn.id));
  const formulaId = useId();
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const asksForKpi = fn.parameters.find(({ kind }) => kind === "text");
  const kpi = useChosenKpi(
    pane.cells,
    asksForKpi === undefined ? null : readArgument(texts[asksForKpi.id] ?? "", asksForKpi, language),
  );
  const slots = argumentSlots(fn, kpi);
  const hasOpenInputs = kpi === null && fn.parameters.some(({ kind }) => kind === "inputs");
  const readings = slots.map(({ key, parameter, required }): ArgumentReading => {
    const reading = readArgument(texts[key] ?? "", parameter, language, required);
    return hasOpenInputs && parameter === asksForKpi && reading.kind === "word" ? NO_SUCH_KPI : reading;
  });
  const preview = usePreview(pane.cells, fn, readings);
  const mistake = mistakeWith(fn.id);
  const type = (key: string, text: string): void => {
    insertion.rest();
    onType(key, text);
  };
  const insert = (): void => {
    setAsked(true);
    const formula = hasOpenInputs ? null : formulaOf(name, readings);
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
        {slots.map((slot, place) => (
          <ArgumentField
            key={slot.key}
            cells={pane.cells}
            slot={slot}
            text={texts[slot.key] ?? ""}
            reading={readings[place] ?? { kind: "blank" }}
            asked={asked}
            language={language}
            words={words}
            onType={(text) => type(slot.key, text)}
          />
        ))}
        {hasOpenInputs && <p className={styles.hint}>{words.chooseKpiFirst}</p>}
      </div>
      <section className={styles.insertion}>
        <h2 id={formulaId} className={styles.subtitle}>
          {words.willInsert}
        </h2>
        <code className={styles.formula} role="group" aria-labelledby={formulaId}>
          {shownFormula(name, readings, separator)}
        </code>
        <PreviewPanel
          fn={fn}
          state={hasOpenInputs ? { kind: "waiting" } : preview}
          look={look}
          language={language}
          words={words}
        />
        <Button appearance="primary" disabledFocusable={busy} className={styles.insert} onClick={insert}>
          {busy ? words.inserting : words.insert}
        </Button>
        <span className={styles.hint}>{fn.spills === undefined ? words.insertHint : words.insertHintSpills}</span>
        <InsertionMessage state={insertion.state} language={language} words={words} />
      </section>
      {mistake !== null && (
        <MistakeAnswer
          mistake={mistake}
          namespace={pane.namespace}
          except={fn.id}
          language={language}
          words={words}
          onOpen={onOpen}
        />
      )}
      <FunctionFacts fn={fn} name={name} separator={separator} language={language} words={words} />
      <ExampleButton pane={pane} fn={fn} separator={separator} language={language} words={words} />
      <p className={styles.help}>
        <Link href={helpPage(fn.id, language)} target="_blank" rel="noopener">
          {words.helpPage(name)}
        </Link>
      </p>
    </Frame>
  );
}

interface FunctionDetailProps {
  readonly pane: Pane;
  readonly fn: KpiFunction;
  /** What was typed, by the key of its slot. */
  readonly texts: Readonly<Record<string, string>>;
  readonly separator: "," | ";";
  readonly language: Language;
  readonly words: FunctionsScreenWords;
  readonly onType: (key: string, text: string) => void;
  readonly onInserted: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

/** Only what is calculated has inputs to ask for. */
const NO_SUCH_KPI: ArgumentReading = { kind: "wrong", reason: "notAnId" };

/** Beside the page of the pane. */
function helpPage(id: string, language: Language): string {
  return `functions/${id.toLowerCase()}${language === "vi" ? ".vi" : ""}.html`;
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
  insertion: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
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
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  help: { margin: "12px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
