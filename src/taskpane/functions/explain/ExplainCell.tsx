import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { Language } from "../../../kpi/language";
import { ErrorMessage } from "../../ErrorMessage";
import { Frame } from "../../Frame";
import type { Pane } from "../../screen";
import { ScreenTitle } from "../../ScreenTitle";
import { wordsIn } from "../../words/words";
import { localFormula } from "../formula-text";
import { separatorOf, type NumberLook } from "../result-text";
import { explainWordsIn } from "../words/explain-words";
import type { FunctionsScreenWords } from "../words/functions-screen-words";
import { CallCard } from "./CallCard";
import { useExplainedCell } from "./use-explained-cell";

/** Why the selected cell shows what it shows. */
export function ExplainCell({ pane, look, language, words, onOpen, onBack }: ExplainCellProps) {
  const styles = useStyles();
  const say = explainWordsIn(language);
  const { state, read } = useExplainedCell(pane);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
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
      <ScreenTitle ref={heading}>{say.title}</ScreenTitle>
      <p className={styles.lead}>{say.lead}</p>
      <Button onClick={read} disabledFocusable={state.kind === "reading"}>
        {say.again}
      </Button>
      <div role="status" className={styles.status}>
        {state.kind === "reading" && say.reading}
        {state.kind === "explained" && say.shows(state.cell.address, state.cell.text)}
      </div>
      {state.kind === "failed" && (
        <ErrorMessage error={state.error} title={say.failedTitle} words={wordsIn(language)} />
      )}
      {state.kind === "explained" && (
        <>
          {state.cell.formula !== null && (
            <code className={styles.formula}>{localFormula(state.cell.formula, separatorOf(look))}</code>
          )}
          {state.calls.length === 0 && (
            <p className={styles.text}>{state.cell.formula === null ? say.noFormula : say.ordinary}</p>
          )}
          {state.calls.map((call, place) => (
            <CallCard
              key={place}
              call={call}
              namespace={pane.namespace}
              sheet={state.cell.sheet}
              look={look}
              language={language}
              say={say}
              words={words}
              onOpen={onOpen}
            />
          ))}
        </>
      )}
    </Frame>
  );
}

interface ExplainCellProps {
  readonly pane: Pane;
  readonly look: NumberLook;
  readonly language: Language;
  readonly words: FunctionsScreenWords;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  header: { marginLeft: "-12px" },
  lead: {
    margin: "4px 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  status: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  formula: {
    display: "block",
    padding: "4px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  text: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
