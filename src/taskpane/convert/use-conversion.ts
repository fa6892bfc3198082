import { useCallback, useEffect, useState } from "react";
import type { FormulaCell, FormulaHost, FormulaResult, FormulaScope } from "../../hosts/host";
import {
  mayBeOurs,
  planConversion,
  type ConversionKind,
  type ConversionPlan,
} from "../../workbook/convert/plan-conversion";
import type { Pane } from "../screen";
import { keepLastChange, lastChange, printOf, undoing, type LastChange } from "./last-change";

/** Where a conversion stands. What is shown before a change is exactly what is then changed. */
export type ConversionState =
  | { readonly kind: "choosing" }
  | { readonly kind: "looking" | "applying" | "undoing" }
  | { readonly kind: "severalAreas" }
  | {
      readonly kind: "seen";
      readonly of: ConversionKind;
      readonly plan: ConversionPlan<FormulaCell>;
      /** What stands between arguments in the user's Excel. */
      readonly separator: "," | ";";
    }
  | { readonly kind: "done"; readonly of: ConversionKind; readonly outcome: Outcome }
  | { readonly kind: "undone"; readonly outcome: Outcome }
  | { readonly kind: "failed"; readonly error: unknown };

export interface Outcome {
  readonly done: number;
  /** Cells that were left as they are, and why. */
  readonly left: readonly { readonly cell: NamedPlace; readonly why: Exclude<FormulaResult["kind"], "done"> }[];
  readonly unprotected: readonly string[];
}

/** A cell as people call it. */
export type NamedPlace = Pick<FormulaCell, "sheet" | "row" | "column">;

export interface Conversion {
  readonly state: ConversionState;
  readonly last: LastChange | null;
  readonly look: (scope: FormulaScope, of: ConversionKind) => void;
  readonly apply: () => void;
  readonly undo: () => void;
  readonly reset: () => void;
}

/** @param onBusy - Told while cells are being changed. */
export function useConversion(
  { cells: picker, namespace }: Pane,
  host: FormulaHost,
  onBusy: (busy: boolean) => void,
): Conversion {
  const [state, setState] = useState<ConversionState>({ kind: "choosing" });
  const [last, setLast] = useState<LastChange | null>(null);
  useEffect(() => {
    let current = true;
    // That nothing can be taken back is no news, also where it could not be found out.
    lastChange(host).then(
      (found) => current && setLast(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [host]);

  const during = useCallback(
    (kind: "looking" | "applying" | "undoing", work: () => Promise<ConversionState>): void => {
      setState({ kind });
      const isChange = kind !== "looking";
      if (isChange) onBusy(true);
      void work()
        .catch((error: unknown): ConversionState => ({ kind: "failed", error }))
        .then((next) => {
          if (isChange) onBusy(false);
          setState(next);
        });
    },
    [onBusy],
  );

  return {
    state,
    last,
    look: (scope, of) =>
      during("looking", async () => {
        const cells = await host.formulas(scope, (formula) => mayBeOurs(formula, namespace));
        if (cells === null) return { kind: "severalAreas" };
        const separator = await picker.argumentSeparator().catch(() => "," as const);
        return { kind: "seen", of, plan: planConversion(cells, of, namespace), separator };
      }),
    apply: () => {
      if (state.kind !== "seen") return;
      const { of, plan } = state;
      during("applying", async () => {
        const [outcome, change] = await applied(host, of, plan);
        if (change.cells.length > 0) {
          setLast(change);
          await keepLastChange(host, change);
        }
        return { kind: "done", of, outcome };
      });
    },
    undo: () => {
      if (last === null) return;
      during("undoing", async () => {
        const [outcome, rest] = await undone(host, last);
        setLast(rest);
        await keepLastChange(host, rest);
        return { kind: "undone", outcome };
      });
    },
    reset: () => setState({ kind: "choosing" }),
  };
}

async function applied(
  host: FormulaHost,
  kind: ConversionKind,
  { changes }: ConversionPlan<FormulaCell>,
): Promise<readonly [Outcome, LastChange]> {
  const { results, unprotected } = await host.replaceFormulas(
    changes.map(({ cell, to }) => ({ ...cell, to, holds: (formula) => formula === cell.formula })),
  );
  const cells = changes.flatMap(({ cell }, place) => {
    const result = results[place];
    if (result?.kind !== "done" || result.formula === cell.formula) return [];
    const { sheetId, sheet, row, column, formula: before } = cell;
    return [{ sheetId, sheet, row, column, before, print: printOf(result.formula) }];
  });
  const outcome = outcomeOf(
    results,
    changes.map(({ cell }) => cell),
    unprotected,
  );
  return [outcome, { version: 1, kind, at: new Date().toISOString(), cells }];
}

/** Puts back what is still as it was left, and gives what could be tried again. */
async function undone(host: FormulaHost, last: LastChange): Promise<readonly [Outcome, LastChange | null]> {
  const { results, unprotected } = await host.replaceFormulas(last.cells.map(undoing));
  const again = last.cells.filter((_, place) => ["protected", "failed"].includes(results[place]?.kind ?? "failed"));
  return [outcomeOf(results, last.cells, unprotected), again.length === 0 ? null : { ...last, cells: again }];
}

function outcomeOf(
  results: readonly FormulaResult[],
  cells: readonly NamedPlace[],
  unprotected: readonly string[],
): Outcome {
  const left = cells.flatMap((cell, place) => {
    const { kind } = results[place] ?? { kind: "failed" };
    return kind === "done" ? [] : [{ cell, why: kind }];
  });
  return { done: cells.length - left.length, left, unprotected };
}
