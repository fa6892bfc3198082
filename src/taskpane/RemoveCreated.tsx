import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { Busy } from "./Busy";
import type { RemoveCreatedProps } from "./Removal";
import { useReturnFocus } from "./use-return-focus";

// Mostly nobody removes anything: what comes after the button is fetched when it is pressed.
const Removal = lazy(async () => ({ default: (await import("./Removal")).Removal }));

/**
 * Removes what was created under one prefix. A finished scorecard is always asked about; one that was left unfinished only
 * where somebody typed into it.
 */
export function RemoveCreated({ finished, words, ...rest }: RemoveCreatedProps) {
  const [wanted, setWanted] = useState(false);
  const opener = useReturnFocus(wanted);
  const { home, pane } = words;
  if (wanted)
    return (
      <Suspense fallback={<Busy label={pane.loading} />}>
        <Removal {...rest} finished={finished} words={words} onKept={() => setWanted(false)} />
      </Suspense>
    );
  return finished ? (
    <Button
      ref={opener}
      size="small"
      appearance="subtle"
      aria-label={home.removeOf(rest.name)}
      onClick={() => setWanted(true)}
    >
      {home.remove}
    </Button>
  ) : (
    <Button ref={opener} appearance="primary" onClick={() => setWanted(true)}>
      {home.remove}
    </Button>
  );
}
