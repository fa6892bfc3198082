import { keyOf } from "../scorecard/figures/heading";
import type { Assignments, WantedInput } from "../scorecard/figures/match";
import type { FiguresTable } from "../scorecard/figures/table";
import { MOST_HEADINGS } from "./figures-lines";
import { brief, plain } from "./terminal-text";
import type { CliWords } from "./words/cli-words";
import { WrongUse } from "./wrong-use";

/**
 * What `--map column=input` says about the headings of a table. A column is named by its heading, or by its number where that
 * is no heading; nothing after the `=` leaves it out.
 *
 * @throws WrongUse for a column or an input that is not there.
 */
export function assignmentsFrom(
  maps: readonly string[],
  table: FiguresTable,
  inputs: readonly WantedInput[],
  { figures: words }: CliWords,
): Assignments {
  const assignments = new Map<number, string | null>();
  for (const map of maps) {
    // A heading may hold the sign; the name of an input does not.
    const at = map.lastIndexOf("=");
    if (at < 1) throw new WrongUse(words.mapForm(plain(map)));
    const [column, wanted] = [map.slice(0, at).trim(), map.slice(at + 1).trim()];
    const places = placesOf(column, table);
    if (places.length === 0) {
      const headings = table.series.slice(0, MOST_HEADINGS).map(({ text }) => brief(text));
      throw new WrongUse(
        words.mapNoColumn(plain(column), headings.join(" · ") + (table.series.length > MOST_HEADINGS ? " …" : "")),
      );
    }
    const input = wanted === "" ? null : (inputCalled(wanted, inputs)?.id ?? undefined);
    if (input === undefined) throw new WrongUse(words.mapNoInput(plain(wanted), inputLines(inputs)));
    for (const place of places) assignments.set(place, input);
  }
  return assignments;
}

/** The inputs as `--map` takes them. */
export function inputLines(inputs: readonly WantedInput[]): string {
  return inputs.map(({ id, name }) => `  ${id} (${plain(name)})`).join("\n");
}

/** Whether months run down, so that headings stand above columns. */
export function isDown({ months, series }: FiguresTable): boolean {
  const [figure, month, heading] = [series[0]?.figures[0], months[0], series[0]];
  return figure?.row === month?.row && figure?.column === heading?.column;
}

function placesOf(column: string, table: FiguresTable): readonly number[] {
  const where = (fits: (series: FiguresTable["series"][number]) => boolean): readonly number[] =>
    table.series.flatMap((series, place) => (fits(series) ? [place] : []));
  const same = where(({ text }) => text.normalize("NFC") === column.normalize("NFC"));
  if (same.length > 0) return same;
  const alike = where(({ text }) => keyOf(text) !== "" && keyOf(text) === keyOf(column));
  if (alike.length > 0) return alike;
  const number = /^\d{1,6}$/.test(column) ? Number(column) : null;
  return where((series) => (isDown(table) ? series.column : series.row) === number);
}

function inputCalled(wanted: string, inputs: readonly WantedInput[]): WantedInput | undefined {
  return (
    inputs.find(({ id }) => id === wanted) ??
    inputs.find(({ id, name }) => [id, name].some((called) => keyOf(called) === keyOf(wanted)))
  );
}
