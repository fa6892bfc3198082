import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FormulaHost, FormulaScope } from "../../hosts/host";
import type { ConversionKind } from "../../workbook/convert/plan-conversion";
import { Busy } from "../Busy";
import { ErrorMessage } from "../ErrorMessage";
import { Frame } from "../Frame";
import { HomeHeader } from "../HomeHeader";
import { Notice } from "../Notice";
import type { ScreenProps } from "../screen";
import { ScreenTitle } from "../ScreenTitle";
import { wordsIn } from "../words/words";
import { ConvertChoices } from "./ConvertChoices";
import { ConvertOutcome } from "./ConvertOutcome";
import { ConvertPreview } from "./ConvertPreview";
import { LastChangeNote } from "./LastChangeNote";
import { useConversion, type ConversionState } from "./use-conversion";
import { convertWordsIn } from "./words/words";

/** Functions of this add-in become ordinary formulas and come back; cells that lost them are repaired. Every change is shown first. */
export function ConvertScreen({ pane, formulas, language, onLeave, onBusy }: ConvertScreenProps) {
  const styles = useStyles();
  const words = convertWordsIn(language);
  const [kind, setKind] = useState<ConversionKind>("native");
  const [scope, setScope] = useState<FormulaScope>("sheet");
  const { state, last, look, apply, undo, reset } = useConversion(pane, formulas, onBusy);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [state.kind]);
  const isChoosing = state.kind === "choosing" || state.kind === "severalAreas" || state.kind === "undone";
  return (
    <Frame
      header={
        <HomeHeader label={words.leave} onLeave={onLeave}>
          <ScreenTitle ref={heading}>{words.title}</ScreenTitle>
        </HomeHeader>
      }
      footer={
        <div className={styles.footer}>
          {isChoosing && (
            <Button appearance="primary" onClick={() => look(scope, kind)}>
              {words.look}
            </Button>
          )}
          {state.kind === "seen" && state.plan.changes.length > 0 && (
            <Button appearance="primary" onClick={apply}>
              {(state.of === "repair" ? words.applyRepair : words.apply)(state.plan.changes.length)}
            </Button>
          )}
          {(state.kind === "seen" || state.kind === "failed") && <Button onClick={reset}>{words.back}</Button>}
          {state.kind === "done" && <Button onClick={reset}>{words.another}</Button>}
        </div>
      }
    >
      <div className={styles.stack}>
        {isChoosing && <p className={styles.lead}>{words.lead}</p>}
        <Happening state={state} pane={pane} language={language} />
        {(isChoosing || state.kind === "done") && last !== null && (
          <LastChangeNote last={last} language={language} onUndo={undo} />
        )}
        {isChoosing && (
          <ConvertChoices {...{ kind, scope, words }} namespace={pane.namespace} onKind={setKind} onScope={setScope} />
        )}
      </div>
    </Frame>
  );
}

export interface ConvertScreenProps extends ScreenProps {
  /** Must keep its identity. */
  readonly formulas: FormulaHost;
  /** Told while cells are being changed. */
  readonly onBusy: (busy: boolean) => void;
}

/** What the conversion is at, or came to. */
function Happening({ state, pane, language }: HappeningProps) {
  const words = convertWordsIn(language);
  const { whenLong } = wordsIn(language).pane;
  switch (state.kind) {
    case "choosing":
      return null;
    case "looking":
    case "applying":
      return <Busy label={words[state.kind]} whenLong={whenLong} />;
    case "undoing":
      return <Busy label={words.last.undoing} whenLong={whenLong} />;
    case "severalAreas":
      return (
        <Notice intent="warning">
          <div role="alert">{words.severalAreas}</div>
        </Notice>
      );
    case "seen":
      return <ConvertPreview seen={state} namespace={pane.namespace} language={language} />;
    case "done":
      return (
        <ConvertOutcome
          said={(state.of === "repair" ? words.doneRepair : words.done)(state.outcome.done)}
          outcome={state.outcome}
          words={words}
        />
      );
    case "undone":
      return <ConvertOutcome said={words.last.undone(state.outcome.done)} outcome={state.outcome} words={words} />;
    case "failed":
      return <ErrorMessage error={state.error} words={wordsIn(language)} />;
  }
}

interface HappeningProps extends Pick<ScreenProps, "pane" | "language"> {
  readonly state: ConversionState;
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "16px" },
  footer: { display: "flex", flexWrap: "wrap", gap: "8px", minHeight: "32px" },
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});
