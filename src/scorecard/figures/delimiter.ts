/** What stands between the cells of a pasted text or a file: tab, semicolon or comma, whichever its first lines have, in that order. */
export function delimiterOf(text: string): string {
  const start = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    .split(/\r\n|\r|\n/, LINES)
    .join("\n");
  return ["\t", ";"].find((delimiter) => start.includes(delimiter)) ?? ",";
}

/** How many lines are looked at: titles above a table have no delimiter. */
const LINES = 30;
