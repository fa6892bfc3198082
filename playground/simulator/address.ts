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

  contains(other: Area): boolean {
    return (
      other.row >= this.row &&
      other.lastRow <= this.lastRow &&
      other.column >= this.column &&
      other.lastColumn <= this.lastColumn
    );
  }

  overlaps(other: Area): boolean {
    return (
      other.row <= this.lastRow &&
      other.lastRow >= this.row &&
      other.column <= this.lastColumn &&
      other.lastColumn >= this.column
    );
  }

  /** What is left of these cells without others: up to four rectangles, above, below, left and right. */
  without(other: Area): readonly Area[] {
    if (!this.overlaps(other)) return [this];
    const [top, bottom] = [Math.max(this.row, other.row), Math.min(this.lastRow, other.lastRow)];
    return [
      new Area(this.row, this.column, top - 1, this.lastColumn),
      new Area(bottom + 1, this.column, this.lastRow, this.lastColumn),
      new Area(top, this.column, bottom, other.column - 1),
      new Area(top, other.lastColumn + 1, bottom, this.lastColumn),
    ].filter(({ rows, columns }) => rows > 0 && columns > 0);
  }

  /** Whether Excel has such cells. */
  get exists(): boolean {
    return this.rows > 0 && this.columns > 0 && LARGEST.contains(this);
  }
}

/** How far a sheet goes. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** `A1:XFD1048576` */
const LARGEST = new Area(0, 0, 1_048_575, 16_383);

/**
 * `B2:D9`, `$B$2`, `B:D`, `2:3`; `null` for anything else, and beyond the last cell that Excel has.
 * @param size - Of the sheet, where whole rows and columns end.
 */
export function parseArea(address: string, size: Size = LARGEST): Area | null {
  const area = readArea(address, size);
  return area?.exists === true ? area : null;
}

function readArea(address: string, size: Size): Area | null {
  const bare = address.replaceAll("$", "").toUpperCase();
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(bare);
  if (cells !== null) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return ordered(Number(row) - 1, columnIndex(column), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(bare);
  if (columns !== null) {
    const [, first = "", last = ""] = columns;
    return ordered(0, columnIndex(first), size.rows - 1, columnIndex(last));
  }
  const rows = /^(\d+):(\d+)$/.exec(bare);
  return rows === null ? null : ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, size.columns - 1);
}

/** Splits `'My sheet'!$B$2` into sheet and address. */
export function splitReference(reference: string): { sheet: string | null; address: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (match === null) return { sheet: null, address: reference.replace(/^=/, "") };
  const [, quoted, bare = "", address = ""] = match;
  return { sheet: (quoted ?? bare).replaceAll("''", "'"), address };
}

/** A sheet's name as Excel writes it before `!`: in quotes where it could be read as something else. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `B2` and `R1C1`, `R` and `C`. */
export function looksLikeCell(name: string): boolean {
  return /^([a-z]{1,3}\d{1,7}|r\d*c\d*|r\d*|c\d*)$/i.test(name);
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
