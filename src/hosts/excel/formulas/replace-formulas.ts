import type { FormulaChange, FormulaChanges, FormulaResult } from "../../host";
import { patiently } from "../errors";
import { batched, cellBlocks, sliced, type CellBlock } from "./cell-blocks";
import { inHalves } from "./in-halves";
import { liftProtection, restoreProtection, type LiftedSheet } from "./lift-protection";

/**
 * Writes formulas into cells that still hold what they should. May be repeated: what was written already counts as done. A sheet
 * whose protection has no password is unprotected meanwhile.
 */
export function replaceFormulas(changes: readonly FormulaChange[]): Promise<FormulaChanges> {
  return patiently({ step: "write formulas" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const results = new Map<FormulaChange, FormulaResult>();
      const sheets = context.workbook.worksheets.load("items/id");
      await context.sync();
      const ids = new Set(sheets.items.map(({ id }) => id));
      const present = changes.filter((change) => {
        if (!ids.has(change.sheetId)) results.set(change, { kind: "missing" });
        return ids.has(change.sheetId);
      });
      const fitting = await whatFits(context, present, results);
      const { locked, lifted } = await liftProtection(context, [...new Set(fitting.map(({ sheetId }) => sheetId))]);
      let unprotected: readonly string[] = [];
      try {
        for (const change of fitting) if (locked.has(change.sheetId)) results.set(change, { kind: "protected" });
        await write(
          context,
          fitting.filter(({ sheetId }) => !locked.has(sheetId)),
          results,
        );
      } finally {
        unprotected = await restored(context, lifted);
      }
      return { results: changes.map((change) => results.get(change) ?? { kind: "failed" }), unprotected };
    }),
  );
}

/** Characters of formulas in one request, well below the 5 MB that Excel on the web accepts. */
const LARGEST = 1_000_000;

/** What a rectangle adds to a request beside its formulas. */
const COST = 200;

/** The changes whose cells hold what they should; of the others the results say so. */
async function whatFits(
  context: Excel.RequestContext,
  changes: readonly FormulaChange[],
  results: Map<FormulaChange, FormulaResult>,
): Promise<readonly FormulaChange[]> {
  const fitting: FormulaChange[] = [];
  await eachBatch(changes, async (blocks) => {
    const ranges = blocks.map(({ block }) => rangeOf(context, block).load("formulas"));
    await context.sync();
    for (const [place, { block, changeAt }] of blocks.entries()) {
      for (const [change, formula] of pairs(block, changeAt, ranges[place])) {
        if (formula === change.to || change.holds(formula)) fitting.push(change);
        else results.set(change, { kind: "edited" });
      }
    }
  });
  return fitting;
}

async function write(
  context: Excel.RequestContext,
  changes: readonly FormulaChange[],
  results: Map<FormulaChange, FormulaResult>,
): Promise<void> {
  await eachBatch(
    changes,
    async (blocks) => {
      context.application.suspendApiCalculationUntilNextSync();
      const ranges = blocks.map(({ block, changeAt }) => {
        const range = rangeOf(context, block);
        range.formulas = rowsOf(block, changeAt).map((row) => row.map((change) => change?.to ?? ""));
        return range.load("formulas");
      });
      await context.sync();
      for (const [place, { block, changeAt }] of blocks.entries()) {
        for (const [change, formula] of pairs(block, changeAt, ranges[place])) {
          results.set(change, { kind: "done", formula });
        }
      }
    },
    ({ block, changeAt }) => {
      for (const change of rowsOf(block, changeAt).flat()) {
        if (change !== undefined) results.set(change, { kind: "failed" });
      }
    },
  );
}

interface ChangesInBlock {
  readonly block: CellBlock;
  readonly changeAt: ReadonlyMap<string, FormulaChange>;
}

/** Does something with the rectangles of changes, in as few requests as their size allows. */
async function eachBatch(
  changes: readonly FormulaChange[],
  work: (blocks: readonly ChangesInBlock[]) => Promise<void>,
  onFailed?: (block: ChangesInBlock) => void,
): Promise<void> {
  const changeAt = new Map(changes.map((change) => [keyOf(change.sheetId, change.row, change.column), change]));
  const lengthOf = (change: FormulaChange | undefined): number => (change?.to.length ?? 0) + COST;
  const blocks = cellBlocks(changes)
    .flatMap((block) => sliced(block, 500))
    .map((block) => ({ block, changeAt }));
  const weigh = ({ block }: ChangesInBlock): number =>
    rowsOf(block, changeAt)
      .flat()
      .reduce((sum, change) => sum + lengthOf(change), 0);
  for (const batch of batched(blocks, LARGEST, weigh)) await inHalves(batch, work, onFailed);
}

function rowsOf(
  { sheetId, row, column, rows, columns }: CellBlock,
  changeAt: ReadonlyMap<string, FormulaChange>,
): readonly (readonly (FormulaChange | undefined)[])[] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => changeAt.get(keyOf(sheetId, row + down, column + right))),
  );
}

/** Each change with the formula that its cell holds. */
function pairs(
  block: CellBlock,
  changeAt: ReadonlyMap<string, FormulaChange>,
  range: Excel.Range | undefined,
): readonly (readonly [FormulaChange, string])[] {
  const formulas = (range?.formulas ?? []) as readonly (readonly (string | number | boolean)[])[];
  return rowsOf(block, changeAt).flatMap((row, down) =>
    row.flatMap((change, right) =>
      change === undefined ? [] : [[change, String(formulas[down]?.[right] ?? "")] as const],
    ),
  );
}

function rangeOf({ workbook }: Excel.RequestContext, { sheetId, row, column, rows, columns }: CellBlock): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}

async function restored(context: Excel.RequestContext, lifted: readonly LiftedSheet[]): Promise<readonly string[]> {
  const failed: string[] = [];
  await inHalves(
    lifted,
    (some) => restoreProtection(context, some),
    ({ name }) => failed.push(name),
  );
  return failed;
}
