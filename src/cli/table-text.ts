import { displayWidth } from "./terminal-text";

/** Rows as lines whose columns stand under each other; numbers stand to the right. Cells are printed as they are. */
export function tableText(rows: readonly (readonly string[])[], align: readonly ("left" | "right")[]): string {
  const widths = align.map((_, column) => Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ""))));
  const lines = rows.map((row) =>
    align
      .map((side, column) => {
        const text = row[column] ?? "";
        const room = " ".repeat((widths[column] ?? 0) - displayWidth(text));
        return side === "left" ? text + room : room + text;
      })
      .join("  ")
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join("");
}
