import { useEffect, useState } from "react";
import type { KpiFunction } from "../../../kpi/function";
import type { CellPicker } from "../../screen";
import type { ArgumentReading } from "../argument-text";
import { formulaOf } from "../formula-text";
import { previewOf, type Preview } from "./preview";

/** `waiting`: something is still to be filled in. */
export type PreviewState =
  { readonly kind: "waiting" | "reading" } | Preview | { readonly kind: "failed"; readonly error: unknown };

/** Typing an address goes through others on the way; nobody wants to see those. */
const PAUSE = 250;

/**
 * What the formula would show now: again after every change of an argument, and when the pane is come back to, because figures
 * may have changed meanwhile.
 */
export function usePreview(cells: CellPicker, fn: KpiFunction, readings: readonly ArgumentReading[]): PreviewState {
  const formula = formulaOf(fn.id, readings);
  const [state, setState] = useState<{ readonly formula: string; readonly preview: PreviewState } | null>(null);
  const [visit, setVisit] = useState(0);
  useEffect(() => {
    const comeBack = (): void => setVisit((before) => before + 1);
    window.addEventListener("focus", comeBack);
    return () => window.removeEventListener("focus", comeBack);
  }, []);
  useEffect(() => {
    if (formula === null) return;
    let current = true;
    const show = (preview: PreviewState): void => {
      if (current) setState({ formula, preview });
    };
    const timer = setTimeout(() => {
      previewOf(fn, readings, (requests, most) => cells.readCells(requests, most)).then(show, (error: unknown) =>
        show({ kind: "failed", error }),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // The readings are new at every rendering; the formula says whether they are other ones.
  }, [cells, fn, formula, visit]);
  if (formula === null) return { kind: "waiting" };
  return state?.formula === formula ? state.preview : { kind: "reading" };
}
