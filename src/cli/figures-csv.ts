import { inputById } from "../kpi/catalogue/inputs";
import { monthsOf } from "../scorecard/period";
import type { Figures } from "../scorecard/readings";
import type { Scorecard } from "../scorecard/scorecard";

/**
 * Figures as a CSV file that `build` takes again: a row for each month, headings as the catalogue calls the inputs. The names of
 * a workbook may have been tampered with, and a heading that begins with `=` would be a formula to whoever opens the file.
 */
export function figuresCsv(scorecard: Scorecard, figures: Figures): string {
  const { inputs, language, timeline } = scorecard;
  const rows = [
    [MONTH[language], ...inputs.map(({ id }) => inputById(id).name[language])],
    ...monthsOf(timeline).map((month, place) => [
      month,
      ...inputs.map(({ id }) => numberCell(figures[id]?.[place] ?? null)),
    ]),
  ];
  // Spreadsheets take a file without the mark for one in the code page of the machine.
  return `\ufeff${rows.map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}

const MONTH = { vi: "Tháng", en: "Month" } as const;

/** A point before exactly three digits could part thousands: one more 0 leaves a single reading. */
function numberCell(figure: number | null): string {
  if (figure === null) return "";
  const text = String(figure);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}
