import type { CellMatrix, CellValue } from "../../kpi/cell";
import type { Argument } from "../../kpi/function";

/**
 * What a constant in a formula stands for, in the en-US grammar: `20000`, `5%`, `"lower"`, `TRUE`, `{80,90}`, `{"a";"b"}`; an
 * argument left out is `undefined`. `null` for anything that is no constant. In examples a cell of a constant may be blank:
 * `{50;;100}`.
 */
export function readLiteral(text: string): { readonly value: Argument } | null {
  const typed = text.trim();
  if (typed === "") return { value: undefined };
  if (!typed.startsWith("{")) {
    const value = readValue(typed);
    return value === undefined ? null : { value };
  }
  if (!typed.endsWith("}")) return null;
  const rows = split(typed.slice(1, -1), ";").map((row) => split(row, ",").map((cell) => readCell(cell.trim())));
  const isWhole = rows.every((row) => row.length === rows[0]?.length && row.every((cell) => cell !== undefined));
  return isWhole ? { value: rows as CellMatrix } : null;
}

function readCell(text: string): CellValue | undefined {
  return text === "" ? null : readValue(text);
}

function readValue(text: string): CellValue | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  const number = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)$/i.exec(text);
  if (number === null) return undefined;
  return Number(number[1]) / (number[2] === "%" ? 100 : 1);
}

/** At a separator outside of texts. */
function split(text: string, separator: string): readonly string[] {
  const parts = text.match(
    new RegExp(`(?:"(?:[^"]|"")*"|[^"${separator}])+|(?<=${separator}|^)(?=${separator}|$)`, "g"),
  );
  return parts ?? [];
}
