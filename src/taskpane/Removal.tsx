import { useEffect, useRef, useState } from "react";
import type { WorkbookHost } from "../hosts/host";
import type { Language } from "../kpi/language";
import { Busy } from "./Busy";
import { ErrorMessageLater } from "./ErrorMessageLater";
import { InlineQuestion } from "./InlineQuestion";
import type { PaneWords } from "./words/pane-words";
import { REMOVAL_WORDS } from "./words/removal";

type Stage =
  | { readonly kind: "looking" | "removing" }
  | { readonly kind: "asking"; readonly typed: Typed }
  | { readonly kind: "failed"; readonly error: unknown };

/** Sheets into which somebody typed; `unknown` where the host could not tell. */
type Typed = readonly string[] | "unknown";

/** Somebody wants to remove a scorecard: looks whether anything typed would be lost, asks, and removes. */
export function Removal({ host, prefix, name, finished, words, onRemoved, onKept }: RemovalProps) {
  const [stage, setStage] = useState<Stage>({ kind: "looking" });
  const mounted = useMounted();
  const text = REMOVAL_WORDS[words.language];
  const settle = (next: Stage): void => {
    if (mounted.current) setStage(next);
  };
  const remove = (): void => {
    setStage({ kind: "removing" });
    host.remove(prefix).then(
      () => mounted.current && onRemoved(),
      (error: unknown) => settle({ kind: "failed", error }),
    );
  };
  useOnce(() => {
    host.sheetsTypedInto(prefix).then(
      (typed) => {
        if (!finished && typed.length === 0) remove();
        else settle({ kind: "asking", typed });
      },
      () => settle({ kind: "asking", typed: "unknown" }),
    );
  });
  if (stage.kind === "failed")
    return <ErrorMessageLater error={stage.error} words={words} action={words.pane.tryAgain} onAction={remove} />;
  if (stage.kind !== "asking") return <Busy label={text[stage.kind]} whenLong={words.pane.whenLong} />;
  return (
    <InlineQuestion title={text.ask(name)} yes={text.yes} no={text.no} onYes={remove} onNo={onKept}>
      <p>{text.what}</p>
      <TypedInto typed={stage.typed} language={words.language} />
    </InlineQuestion>
  );
}

export interface RemoveCreatedProps {
  readonly host: WorkbookHost;
  readonly prefix: string;
  readonly name: string;
  readonly finished: boolean;
  readonly words: PaneWords;
  readonly onRemoved: () => void;
}

interface RemovalProps extends RemoveCreatedProps {
  readonly onKept: () => void;
}

function TypedInto({ typed, language }: { readonly typed: Typed; readonly language: Language }) {
  const text = REMOVAL_WORDS[language];
  if (typed === "unknown") return <p>{text.cannotTell}</p>;
  if (typed.length === 0) return null;
  return (
    <>
      <strong>{text.typed}</strong>
      <ul>
        {typed.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
    </>
  );
}

function useMounted(): { readonly current: boolean } {
  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return mounted;
}

/** Does something when the component appears, whatever it is given later. */
function useOnce(begin: () => void): void {
  const first = useRef<(() => void) | null>(begin);
  useEffect(() => {
    first.current?.();
    first.current = null;
  }, []);
}
