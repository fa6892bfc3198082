import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DraftStore } from "../screen";
import { keepDraft } from "./draft-keeper";
import type { WizardState } from "./wizard-state";

/** Keeps the draft of a wizard, from its first change on. */
export function useDraft(store: DraftStore, state: WizardState): DraftHandle {
  const [saved, setSaved] = useState(true);
  const keeper = useMemo(() => keepDraft(store, setSaved, () => new Date()), [store]);
  const kept = useRef(state);
  const dropped = useRef(false);
  useEffect(() => {
    if (state === kept.current || dropped.current) return;
    const moved = state.step !== kept.current.step;
    kept.current = state;
    keeper.changed(state);
    if (moved) void keeper.flush();
  }, [state, keeper]);
  useEffect(() => {
    const flush = (): void => void keeper.flush();
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [keeper]);
  const drop = useCallback(async () => {
    dropped.current = true;
    await keeper.drop();
  }, [keeper]);
  return { saved, flush: keeper.flush, drop };
}

export interface DraftHandle {
  /** Whether the last attempt to save worked. */
  readonly saved: boolean;
  readonly flush: () => Promise<void>;
  /** The draft has become a scorecard. */
  readonly drop: () => Promise<void>;
}
