import { firstHeading, openHeading, type FiguresLines } from "../figures-lines";

/** What is said about a file of figures in English. Its shape is the type every other language must fill. */
export const figuresEn = {
  notText: {
    utf16: "The figures are UTF-16 (“Unicode Text” in Excel). Save them as “CSV UTF-8”.",
    workbook: "This is an Excel workbook (.xlsx), not a CSV file. Save its sheet of figures as “CSV UTF-8” first.",
    oldWorkbook:
      "This is an old Excel workbook (.xls), not a CSV file. Save its sheet of figures as “CSV UTF-8” first.",
    lockedWorkbook:
      "This is an Excel workbook with a password. Open it in Excel and save its sheet of figures as “CSV UTF-8”.",
    binary: "The file of figures is no text. Save them as “CSV UTF-8”.",
    notUtf8: "The file of figures is not UTF-8, so its letters cannot be told. Save it as “CSV UTF-8”.",
  },
  refused: {
    empty: "The file of figures is empty.",
    tooLarge: "The file of figures has too many cells: up to 20,000 rows. Keep the rows of the months you need.",
    noMonths:
      "No months found in the figures. There must be a column or row of months, such as 2026-11, 11/2026 or Nov 2026.",
    noFigures: "No figures found beside the months. There must be headings, months and figures.",
  },
  mapForm: (map: string) => `--map ${map}: write it as column=input.`,
  mapNoColumn: (column: string, columns: string) => `--map: there is no column “${column}”. There are: ${columns}`,
  mapNoInput: (input: string, inputs: string) => `--map: there is no input “${input}”. This scorecard has:\n${inputs}`,
  contested: (input: string, lines: FiguresLines) =>
    `More than one heading stands for “${input}”:\n${headings(lines)}\nLeave one out with --map, by its number: --map "${String(lines.headings.at(-1)?.number ?? 1)}="`,
  nothingMatched: (lines: FiguresLines, inputs: string) =>
    `No heading of the figures is an input of this scorecard:\n${headings(lines)}\n${how(lines, true)}\nInputs:\n${inputs}`,
  multiplied: (scale: number, unit: string, inputs: string) =>
    `×${scale.toLocaleString("en-US")}: unit “${unit}” (${inputs})`,
  unitOf: (down: boolean, number: number, heading: string, problem: string) =>
    `${down ? "column" : "row"} ${String(number)}  ${heading}: ${problem}`,
  units: {
    unknownUnit: (unit: string) => `the unit “${unit}” is not known`,
    otherUnits: (units: string) => `its units contradict each other: ${units}`,
    wrongUnit: (unit: string) => `“${unit}” is not a unit of this figure`,
  },
  unitsRefused: (lines: string, first: number) =>
    `Units of the figures cannot be followed:\n${lines}\nMend them in the file, or leave a heading out: --map "${String(first)}="`,
  decimalMixed: "The figures write some numbers as 1,234.5 and others as 1.234,5, so these have two readings:",
  decimalOpen: "These figures have two readings, and nothing in the file tells which is meant:",
  sayDecimal: "Say what stands before decimals: --decimal point (1,234.5) or --decimal comma (1.234,5).",
  taken: (figures: number, inputs: number) =>
    `Figures taken: ${String(figures)}, for ${String(inputs)} ${inputs === 1 ? "input" : "inputs"}.`,
  nothingTaken: "None of the figures could be taken, so no workbook was written.",
  timeline: (first: string, last: string) => `The scorecard goes from ${first} to ${last}.`,
  dayOrMonth: (text: string, month: string) =>
    `Day or month first? “${text}” was taken for ${month}. Write the months as ${month}.`,
  onceEach: "A month may stand there only once: add up its rows first.",
  leftOut: (lines: FiguresLines, unfed: boolean) =>
    `Left out, because this scorecard has no such input:\n${headings(lines)}\n${how(lines, unfed)}`,
  unfed: (inputs: string) => `Inputs without figures:\n${inputs}`,
  outside: (months: string) => `Not in this scorecard, left out: ${months}`,
  repeated: (months: string) => `In the figures more than once, left out: ${months}`,
  notMonths: (texts: string) => `No month, left out: ${texts}`,
  problems: "Left out because they could not be taken:",
  place: (row: number, column: number, text: string) => `row ${String(row)}, column ${String(column)}: “${text}”`,
  problemKinds: {
    unreadable: "is not a number",
    ambiguous: "can be read in two ways",
    notPercent: "is a percentage, which this figure is not",
    notWhole: "has decimals, but this figure is a whole number",
    negative: "is below zero, which this figure cannot be",
    twoUnits: "has a unit of its own besides that of the table",
  },
};

export const moreEn = (count: number): string => `and ${String(count)} more`;

function headings({ down, headings: all, more }: FiguresLines): string {
  const lines = all.map(({ number, text, elsewhere }) => {
    const why = elsewhere === null ? "" : ` (${elsewhere.en}, of KPIs that are not chosen)`;
    return `  ${down ? "column" : "row"} ${String(number)}  ${text}${why}`;
  });
  return [...lines, ...(more === 0 ? [] : [`  ${moreEn(more)}`])].join("\n");
}

/** Stands for the id of an input. */
const INPUT = "INPUT";

/** @param unfed - Whether some input has no figures yet. */
function how(lines: FiguresLines, unfed: boolean): string {
  const silence = `To leave one out without a word: --map "${firstHeading(lines)}="`;
  const open = openHeading(lines);
  if (!unfed || open === null) return silence;
  return `Say which input a heading is, if it is one: --map "${open}=${INPUT}"\n${silence}`;
}
