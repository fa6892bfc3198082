/** A rectangle of cells on a sheet, counting from 0, both ends included. */
export class Area {
  constructor(
    readonly row: number,
    readonly column: number,
    readonly lastRow: number,
    readonly lastColumn: number,
  ) {}

  get rows(): number {
    return this.lastRow - this.row + 1;
  }

  get columns(): number {
    return this.lastColumn - this.column + 1;
  }

  /** `B2:D9`, `B2`. */
  get address(): string {
    return join(cell(this.row, this.column), cell(this.lastRow, this.lastColumn));
  }

  /** `$B$2:$D$9`. */
  get absolute(): string {
    return this.address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  }

  contains(row: number, column: number): boolean {
    return row >= this.row && row <= this.lastRow && column >= this.column && column <= this.lastColumn;
  }
}

/** `B2:D9`, `$B$2`, `B:D`, `2:3`; `null` for anything else. */
export function parseArea(address: string): Area | null {
  const bare = address.replaceAll("$", "").toUpperCase();
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(bare);
  if (cells !== null) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return ordered(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(bare);
  if (columns !== null) {
    const [, first = "", last = ""] = columns;
    return ordered(0, columnIndex(first), 199, columnIndex(last));
  }
  const rows = /^(\d+):(\d+)$/.exec(bare);
  return rows === null ? null : ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, 59);
}

/** Splits `'My sheet'!$B$2` into sheet and address. */
export function splitReference(reference: string): { sheet: string | null; address: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (match === null) return { sheet: null, address: reference.replace(/^=/, "") };
  const [, quoted, bare = "", address = ""] = match;
  return { sheet: (quoted ?? bare).replaceAll("''", "'"), address };
}

export function cell(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : columnName(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

function columnIndex(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function ordered(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return new Area(
    Math.min(row, lastRow),
    Math.min(column, lastColumn),
    Math.max(row, lastRow),
    Math.max(column, lastColumn),
  );
}

function join(first: string, last: string): string {
  return first === last ? first : `${first}:${last}`;
}
