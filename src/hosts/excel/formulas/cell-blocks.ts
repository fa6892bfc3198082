/** A rectangle of cells of a sheet. */
export interface CellBlock {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Scattered cells in as few rectangles as a quick look finds, none of which holds another cell: formulas mostly stand below or
 * beside each other.
 */
export function cellBlocks(
  cells: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[],
): readonly CellBlock[] {
  const columns: Writable<CellBlock>[] = [];
  for (const { sheetId, row, column } of [...cells].sort(byColumn)) {
    const last = columns.at(-1);
    if (last?.sheetId === sheetId && last.column === column && last.row + last.rows === row) last.rows++;
    else columns.push({ sheetId, row, column, rows: 1, columns: 1 });
  }
  const blocks: Writable<CellBlock>[] = [];
  const open = new Map<string, Writable<CellBlock>>();
  for (const column of columns) {
    const key = `${column.sheetId} ${String(column.row)} ${String(column.rows)}`;
    const left = open.get(key);
    if (left !== undefined && left.column + left.columns === column.column) {
      left.columns++;
      continue;
    }
    blocks.push(column);
    open.set(key, column);
  }
  return blocks;
}

/** A block in pieces of whole rows that hold so many cells at most, or one row. */
export function sliced(block: CellBlock, mostCells: number): readonly CellBlock[] {
  const rows = Math.max(1, Math.floor(mostCells / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, place) => ({
    ...block,
    row: block.row + place * rows,
    rows: Math.min(rows, block.rows - place * rows),
  }));
}

/** Neighbours together, as long as they are not too many, each weighing what `weigh` says. */
export function batched<T>(items: readonly T[], most: number, weigh: (item: T) => number): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let weight = Infinity;
  for (const item of items) {
    if (weight + weigh(item) > most) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(item);
    weight += weigh(item);
  }
  return batches;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function byColumn(
  one: { readonly sheetId: string; readonly row: number; readonly column: number },
  other: { readonly sheetId: string; readonly row: number; readonly column: number },
): number {
  if (one.sheetId !== other.sheetId) return one.sheetId < other.sheetId ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}
