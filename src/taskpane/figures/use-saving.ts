import { useRef, useState } from "react";
import type { WorkbookHost } from "../../hosts/host";
import { readWorkbook } from "../../hosts/read-workbook";
import type { DecodedWorkbook } from "../../workbook/decode";
import { entryOf, type EnteredFigure, type Entry } from "./entry";
import type { WorkbookLook } from "./use-workbook";

/** How far the writing is, and what came of it. */
export type SavingState =
  | { readonly kind: "idle" | "saving" }
  /** The sheet says something else than what was shown; nothing was written. */
  | { readonly kind: "changedMeanwhile" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "saved"; readonly entry: Entry };

/** Writes entered figures, unless the sheet has changed since they were laid beside it. */
export function useSaving({ host, prefix, workbook, onLook }: SavingOptions): Saving {
  const [state, setState] = useState<SavingState>({ kind: "idle" });
  const running = useRef(false);
  const save = async (entered: readonly EnteredFigure[]): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setState({ kind: "saving" });
    try {
      const look = await readWorkbook(host, prefix);
      if (look.kind !== "seen" || figuresOf(look.workbook) !== figuresOf(workbook)) {
        onLook(look);
        setState({ kind: "changedMeanwhile" });
        return false;
      }
      const entry = entryOf(prefix, look.workbook, entered);
      if (entry === null) {
        setState({ kind: "idle" });
        return false;
      }
      await host.write(entry.cells);
      onLook({ kind: "seen", workbook: entry.after });
      setState({ kind: "saved", entry });
      return true;
    } catch (error) {
      setState({ kind: "failed", error });
      return false;
    } finally {
      running.current = false;
    }
  };
  const rest = (): void => setState((present) => (present.kind === "saving" ? present : { kind: "idle" }));
  return { state, save, rest };
}

export interface Saving {
  readonly state: SavingState;
  /** Whether the figures are in the workbook now. */
  readonly save: (entered: readonly EnteredFigure[]) => Promise<boolean>;
  /** Something else was typed: what was said about the last writing is past. */
  readonly rest: () => void;
}

interface SavingOptions {
  readonly host: WorkbookHost;
  readonly prefix: string;
  /** What was shown beside the figures. */
  readonly workbook: DecodedWorkbook;
  readonly onLook: (look: WorkbookLook) => void;
}

function figuresOf({ scorecard, figures }: DecodedWorkbook): string {
  return JSON.stringify([scorecard.inputs, scorecard.timeline, figures]);
}
