import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Language } from "../../kpi/language";
import { monthsOf } from "../../scorecard/period";
import type { DecodedWorkbook } from "../../workbook/decode";
import { Frame } from "../Frame";
import type { Pane } from "../screen";
import { EntryWay } from "./EntryWay";
import { MonthForm } from "./MonthForm";
import { PasteForm } from "./PasteForm";
import { SavingMessage } from "./SavingMessage";
import { likelyPlace, typedEntry, unsavedPlaces } from "./typed-entry";
import { useTypedFigures, type TypedFigures } from "./typed-figures";
import { usePaste } from "./use-paste";
import { useSaving } from "./use-saving";
import type { WorkbookLook } from "./use-workbook";
import { figuresWordsIn } from "./words/words";

/** Both ways to enter figures into a scorecard that was read, and the button that writes them. */
export function FiguresEntry({ pane, prefix, workbook, language, header, onLook, onLeave }: FiguresEntryProps) {
  const styles = useStyles();
  const words = figuresWordsIn(language);
  const months = monthsOf(workbook.scorecard.timeline);
  const [typed, setTyped] = useTypedFigures(keyOf(prefix, workbook));
  const form = typedEntry(typed.texts, workbook, language);
  // What was left half done comes first.
  const [place, setPlace] = useState(() => unsavedPlaces(form)[0] ?? likelyPlace(workbook, months.indexOf(pane.today)));
  const paste = usePaste(typed.pasted, workbook, language);
  const saving = useSaving({ host: pane.host, prefix, workbook, onLook });
  const [asked, setAsked] = useState(false);

  const wanted = paste.reading.kind === "table" ? paste.reading.changes.filter(({ kind }) => kind !== "same") : [];
  const entered =
    typed.way === "month" ? form.entered : wanted.map(({ after, ...change }) => ({ ...change, value: after }));
  const wrong = typed.way === "month" ? form.wrong : [];
  const unmended = asked && wrong.length > 0;
  const top = useTopAfter(unmended ? "unmended" : saving.state.kind);
  const change = (changes: Partial<TypedFigures>): void => {
    setAsked(false);
    saving.rest();
    setTyped({ ...typed, ...changes });
  };
  const save = async (): Promise<void> => {
    setAsked(wrong.length > 0);
    const [first] = wrong;
    if (first !== undefined && wrong.every((figure) => figure.place !== place)) setPlace(first.place);
    if (wrong.length > 0 || entered.length === 0) return;
    // What is written is no longer only typed.
    if (await saving.save(entered)) setTyped({ ...typed, ...(typed.way === "month" ? { texts: {} } : { pasted: "" }) });
  };
  const busy = saving.state.kind === "saving";
  return (
    <Frame
      header={header}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={busy || entered.length + wrong.length === 0}
          onClick={() => void save()}
        >
          {busy ? words.saving : words.save(entered.length)}
        </Button>
      }
    >
      <div ref={top} tabIndex={-1} className={styles.top}>
        <SavingMessage state={saving.state} unmended={unmended} language={language} onLeave={onLeave} />
      </div>
      {/* While figures are written nothing else is typed: it would be taken for written. */}
      <fieldset disabled={busy} className={styles.stack}>
        <EntryWay way={typed.way} words={words} onChange={(way) => change({ way })} />
        {typed.way === "month" ? (
          <MonthForm
            workbook={workbook}
            place={place}
            texts={typed.texts}
            entry={form}
            language={language}
            words={words}
            onPlace={setPlace}
            onType={(field, text) => change({ texts: { ...typed.texts, [field]: text } })}
          />
        ) : (
          <PasteForm
            pasted={typed.pasted}
            paste={paste}
            workbook={workbook}
            language={language}
            words={words}
            onPaste={(pasted) => change({ pasted })}
          />
        )}
      </fieldset>
    </Frame>
  );
}

interface FiguresEntryProps {
  readonly pane: Pane;
  readonly prefix: string;
  readonly workbook: DecodedWorkbook;
  readonly language: Language;
  readonly header: ReactNode;
  readonly onLook: (look: WorkbookLook) => void;
  readonly onLeave: () => void;
}

/** Another workbook may use the same prefix. */
function keyOf(prefix: string, { scorecard }: DecodedWorkbook): string {
  return [prefix, scorecard.organisation.name, scorecard.timeline.firstMonth].join("/");
}

/** What came of the writing stands at the top: for the eyes and for a screen reader. */
function useTopAfter(kind: string) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kind === "idle" || kind === "saving") return;
    top.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [kind]);
  return top;
}

const useStyles = makeStyles({
  top: { outlineStyle: "none", ":not(:empty)": { marginBottom: tokens.spacingVerticalM } },
  stack: { display: "flex", flexDirection: "column", gap: "12px", margin: 0, padding: 0, border: "none", minWidth: 0 },
});
