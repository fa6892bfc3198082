import { useCallback, useEffect, useRef, useState } from "react";
import type { ActiveCell } from "../../../hosts/host";
import type { Pane } from "../../screen";
import { explainFormula, type ExplainedCall } from "./explain-formula";

export type ExplainedState =
  | { readonly kind: "reading" }
  | { readonly kind: "explained"; readonly cell: ActiveCell; readonly calls: readonly ExplainedCall[] }
  | { readonly kind: "failed"; readonly error: unknown };

/** The selected cell, explained when the screen opens and again whenever it is asked for; the latest question counts. */
export function useExplainedCell({ cells, namespace }: Pane): {
  readonly state: ExplainedState;
  readonly read: () => void;
} {
  const [state, setState] = useState<ExplainedState>({ kind: "reading" });
  const asked = useRef(0);
  const read = useCallback(() => {
    const turn = ++asked.current;
    setState({ kind: "reading" });
    explain().then(
      (explained) => asked.current === turn && setState({ kind: "explained", ...explained }),
      (error: unknown) => asked.current === turn && setState({ kind: "failed", error }),
    );
    async function explain() {
      const cell = await cells.activeCell();
      const { formula, sheet } = cell;
      const calls =
        formula === null
          ? []
          : await explainFormula(formula, sheet, namespace, (requests, most) => cells.readCells(requests, most));
      return { cell, calls };
    }
  }, [cells, namespace]);
  useEffect(() => {
    read();
    return () => {
      asked.current++;
    };
  }, [read]);
  return { state, read };
}
