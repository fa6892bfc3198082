import { useCallback, useEffect, useRef, useState } from "react";
import type { RenderProgress } from "../../hosts/host";
import type { Pane } from "../screen";
import type { Outcome, Wanted } from "./create-scorecard";

/** Where the making of the workbook stands. */
export type CreationState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: RenderProgress | null; readonly cancelling: boolean }
  | Outcome
  | { readonly kind: "removed" };

export interface Creation {
  readonly state: CreationState;
  readonly start: (wanted: Wanted) => void;
  readonly cancel: () => void;
  /** What was left behind has been removed. */
  readonly removed: () => void;
}

/**
 * Makes the workbook while a screen watches.
 * @param onDone - After success, before the screen says so.
 */
export function useCreation(pane: Pane, onDone: () => Promise<void>, onBusy: (busy: boolean) => void): Creation {
  const [state, setState] = useState<CreationState>({ kind: "idle" });
  const abort = useRef<AbortController | null>(null);
  // A screen that is gone has nobody to tell; what was begun is finished or left to the journal of the host.
  useEffect(() => () => onBusy(false), [onBusy]);

  const start = useCallback(
    (wanted: Wanted) => {
      if (abort.current !== null) return;
      const controller = new AbortController();
      abort.current = controller;
      onBusy(true);
      setState({ kind: "running", progress: null, cancelling: false });
      const onProgress = (progress: RenderProgress): void =>
        setState((before) => (before.kind === "running" ? { ...before, progress } : before));
      void make(pane, wanted, controller.signal, onProgress).then(async (outcome) => {
        if (outcome.kind === "done") await onDone();
        abort.current = null;
        onBusy(false);
        setState(outcome);
      });
    },
    [pane, onDone, onBusy],
  );
  const cancel = useCallback(() => {
    abort.current?.abort();
    setState((before) => (before.kind === "running" ? { ...before, cancelling: true } : before));
  }, []);
  const removed = useCallback(() => setState({ kind: "removed" }), []);
  return { state, start, cancel, removed };
}

/** The compiler and the sheets are loaded when they are needed first. */
async function make(
  pane: Pane,
  wanted: Wanted,
  signal: AbortSignal,
  onProgress: (progress: RenderProgress) => void,
): Promise<Outcome> {
  try {
    const { createScorecard } = await import("./create-scorecard");
    return await createScorecard(pane, wanted, signal, onProgress);
  } catch (error) {
    return { kind: "failed", error, prefix: null, left: [] };
  }
}
