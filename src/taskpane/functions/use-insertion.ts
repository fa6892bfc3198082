import { useRef, useState } from "react";
import type { CellPicker } from "../screen";
import type { ArgumentReading } from "./argument-text";
import { contains, parseAddress } from "./cell-address";

/** How far the inserting is, and what came of it. */
export type InsertionState =
  | { readonly kind: "idle" | "inserting" }
  | { readonly kind: "inserted"; readonly cell: string; readonly text: string }
  /** The selected cell is one of those the formula reads. */
  | { readonly kind: "circular"; readonly cell: string }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * Puts a formula into the selected cell, unless it would read itself.
 * @param onInserted - Called once it is there.
 */
export function useInsertion(cells: CellPicker, onInserted: () => void): Insertion {
  const [state, setState] = useState<InsertionState>({ kind: "idle" });
  const running = useRef(false);
  const insert = async (formula: string, readings: readonly ArgumentReading[]): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setState({ kind: "inserting" });
    try {
      const cell = firstCell(await cells.selectedAddress());
      const target = parseAddress(cell);
      const reads = readings.flatMap((reading) => (reading.kind === "cells" ? [reading.address] : []));
      if (target !== null && reads.some((address) => contains(address, target))) setState({ kind: "circular", cell });
      else {
        const text = await cells.insertFormula(formula);
        onInserted();
        setState({ kind: "inserted", cell, text });
      }
    } catch (error) {
      setState({ kind: "failed", error });
    } finally {
      running.current = false;
    }
  };
  const rest = (): void => setState((present) => (present.kind === "inserting" ? present : { kind: "idle" }));
  return { state, insert, rest };
}

export interface Insertion {
  readonly state: InsertionState;
  readonly insert: (formula: string, readings: readonly ArgumentReading[]) => Promise<void>;
  /** The formula changed: what was said about the last one is past. */
  readonly rest: () => void;
}

/** The formula goes into the active cell, which is where a range was begun. */
function firstCell(address: string): string {
  return address.replace(/:[^!:]*$/, "");
}
