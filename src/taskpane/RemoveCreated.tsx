import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { WorkbookHost } from "../hosts/host";
import { Busy } from "./Busy";
import { ErrorMessageLater } from "./ErrorMessageLater";
import { InlineQuestion } from "./InlineQuestion";
import { useReturnFocus } from "./use-return-focus";
import type { PaneWords } from "./words/pane-words";

type Stage =
  | { readonly kind: "button" }
  | { readonly kind: "asking"; readonly typed: Typed }
  | { readonly kind: "removing" }
  | { readonly kind: "failed"; readonly error: unknown };

/** Sheets into which somebody typed; `looking` until the host has answered, `unknown` where it could not. */
type Typed = readonly string[] | "looking" | "unknown";

/**
 * Removes what was created under one prefix. A finished scorecard is always asked about; one that was left unfinished only
 * where somebody typed into it.
 */
export function RemoveCreated({ host, prefix, name, finished, words, onRemoved }: RemoveCreatedProps) {
  const [stage, setStage] = useState<Stage>({ kind: "button" });
  const mounted = useMounted();
  const opener = useReturnFocus(stage.kind !== "button");
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
  const ask = (): void => {
    setStage({ kind: "asking", typed: "looking" });
    host.sheetsTypedInto(prefix).then(
      (typed) => {
        if (!finished && typed.length === 0) remove();
        else settle({ kind: "asking", typed });
      },
      () => settle({ kind: "asking", typed: "unknown" }),
    );
  };
  const { home } = words;
  if (stage.kind === "removing" || (stage.kind === "asking" && stage.typed === "looking"))
    return (
      <Busy label={stage.kind === "removing" ? home.removing : home.removeLooking} whenLong={words.pane.whenLong} />
    );
  if (stage.kind === "asking")
    return (
      <InlineQuestion
        title={home.removeAsk(name)}
        yes={home.removeYes}
        no={home.removeNo}
        onYes={remove}
        onNo={() => setStage({ kind: "button" })}
      >
        <p>{home.removeWhat}</p>
        <TypedInto typed={stage.typed} words={words} />
      </InlineQuestion>
    );
  if (stage.kind === "failed")
    return <ErrorMessageLater error={stage.error} words={words} action={words.pane.tryAgain} onAction={remove} />;
  return finished ? (
    <Button ref={opener} size="small" appearance="subtle" aria-label={home.removeOf(name)} onClick={ask}>
      {home.remove}
    </Button>
  ) : (
    <Button ref={opener} appearance="primary" onClick={ask}>
      {home.remove}
    </Button>
  );
}

interface RemoveCreatedProps {
  readonly host: WorkbookHost;
  readonly prefix: string;
  readonly name: string;
  readonly finished: boolean;
  readonly words: PaneWords;
  readonly onRemoved: () => void;
}

function TypedInto({ typed, words: { home } }: { readonly typed: Typed; readonly words: PaneWords }) {
  if (typed === "unknown") return <p>{home.removeCannotTell}</p>;
  if (typed === "looking" || typed.length === 0) return null;
  return (
    <>
      <strong>{home.removeTyped}</strong>
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
