import type { DraftStore } from "../screen";
import { draftOf } from "./draft";
import type { WizardState } from "./wizard-state";

/** How long typing may pause before it is saved, in milliseconds. */
export const SAVE_AFTER = 400;

/** Keeps the draft of one wizard up to date. */
export interface DraftKeeper {
  /** Saves soon. */
  readonly changed: (state: WizardState) => void;
  /** Saves now what waits. */
  readonly flush: () => Promise<void>;
  /** Forgets the draft, also one that is just being saved. */
  readonly drop: () => Promise<void>;
}

/**
 * @param onResult - Told whether the last save worked. A failing store never stops the wizard.
 * @param now - When a draft says it was saved.
 */
export function keepDraft(store: DraftStore, onResult: (saved: boolean) => void, now: () => Date): DraftKeeper {
  let waiting: WizardState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One store operation after another, so that an older save can never overtake a newer one.
  let last: Promise<void> = Promise.resolve();

  const queue = (operation: () => Promise<void>): Promise<void> => {
    last = last.then(operation).then(
      () => onResult(true),
      () => onResult(false),
    );
    return last;
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    const state = waiting;
    waiting = null;
    return state === null ? last : queue(() => store.save(draftOf(state, now())));
  };
  return {
    changed(state) {
      waiting = state;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), SAVE_AFTER);
    },
    flush,
    drop() {
      clearTimeout(timer);
      waiting = null;
      return queue(() => store.clear());
    },
  };
}
