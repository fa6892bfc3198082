import type { CellsFound, CellsRequest } from "../../../hosts/host";
import { explainCall, type CallExplanation } from "../../../kpi/explain";
import type { Argument, KpiFunction } from "../../../kpi/function";
import { FUNCTIONS } from "../../../kpi/functions/functions";
import { kpiCallsIn, type FormulaCall } from "../../../workbook/formula-calls";
import { parseAddress, type CellAddress } from "../cell-address";
import { MOST_CELLS, type FirstCell, type ReadCells } from "../cell-reading";
import { readLiteral } from "../literal";

/** One call of a KPI function in a formula, and why it shows what it shows. */
export interface ExplainedCall {
  readonly id: string;
  /** `null` for an id that no function has. */
  readonly fn: KpiFunction | null;
  readonly args: readonly ExplainedArgument[];
  /** `null` where an argument could not be read: it is a formula of its own, or too many cells. */
  readonly explanation: CallExplanation | null;
}

export interface ExplainedArgument {
  /** As it stands in the formula. */
  readonly text: string;
  readonly source: ArgumentSource;
  /** Where its first cell is, for naming the others. */
  readonly cells: FirstCell | null;
}

/** `tooMany`, `missing` and `other` have no value here. */
export type ArgumentSource = "leftOut" | "cells" | "constant" | "call" | "tooMany" | "missing" | "other";

/**
 * Explains the KPI calls of a formula, outer ones before those within them. An empty list for an ordinary formula.
 *
 * @param sheet - The sheet on which the formula stands.
 * @param read - Reads cells; asked once.
 */
export async function explainFormula(
  formula: string,
  sheet: string,
  namespace: string,
  read: ReadCells,
): Promise<readonly ExplainedCall[]> {
  const calls = kpiCallsIn(formula, namespace);
  const addresses = [...new Set(calls.flatMap(({ args }) => args))].flatMap((text) => {
    const address = parseAddress(text);
    return address === null ? [] : [{ text, address }];
  });
  const requests = addresses.map(({ address }) => requestOf(address, sheet));
  const found = requests.length === 0 ? [] : await read(requests, MOST_CELLS);
  const cells = new Map(addresses.map(({ text }, place) => [text, found[place] ?? { kind: "missing" as const }]));
  await Promise.all(calls.flatMap(({ id }) => functionOf(id)?.needs?.() ?? []));
  const explain = (call: FormulaCall): ExplainedCall => {
    const fn = functionOf(call.id);
    const args = call.args.map((text) => readFormulaArgument(text, cells, namespace, explain));
    const isKnown = args.every(({ source }) => !UNKNOWN.has(source));
    const explanation =
      fn === null || !isKnown
        ? null
        : explainCall(
            fn,
            args.map(({ value }) => value),
          );
    return {
      id: call.id,
      fn,
      args: args.map(({ text, source, cells: first }) => ({ text, source, cells: first })),
      explanation,
    };
  };
  return calls.map(explain);
}

const UNKNOWN: ReadonlySet<ArgumentSource> = new Set(["tooMany", "missing", "other"]);

interface ReadFormulaArgument extends ExplainedArgument {
  readonly value: Argument;
}

function readFormulaArgument(
  text: string,
  cells: ReadonlyMap<string, CellsFound>,
  namespace: string,
  explain: (call: FormulaCall) => ExplainedCall,
): ReadFormulaArgument {
  const found = cells.get(text);
  if (found?.kind === "cells") {
    const { sheet, row, column, values } = found;
    return { text, source: "cells", cells: { sheet, row, column }, value: values };
  }
  if (found !== undefined) return { text, source: found.kind, cells: null, value: undefined };
  const literal = readLiteral(text);
  if (literal !== null) {
    return { text, source: text === "" ? "leftOut" : "constant", cells: null, value: literal.value };
  }
  const [inner] = kpiCallsIn(text, namespace);
  const isWhole = inner?.start === 0 && inner.end === text.length;
  const outcome = isWhole ? explain(inner).explanation?.outcome : undefined;
  if (outcome === undefined) return { text, source: "other", cells: null, value: undefined };
  const value = outcome.kind === "value" ? outcome.value : { error: outcome.code };
  return { text, source: "call", cells: null, value };
}

function requestOf({ sheet, cells }: CellAddress, own: string): CellsRequest {
  return { sheet: sheet ?? own, address: cells };
}

function functionOf(id: string): KpiFunction | null {
  return FUNCTIONS.find((fn) => fn.id === id) ?? null;
}
