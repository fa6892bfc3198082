import type { CellMatrix } from "../../kpi/cell";
import { inputById } from "../../kpi/catalogue/inputs";
import { monthSerial, monthsOf } from "../../scorecard/period";
import type { Figures } from "../../scorecard/readings";
import type { Scorecard } from "../../scorecard/scorecard";
import { areaAddress, cell, type Area } from "../a1";
import { FIRST_MONTH_COLUMN, monthsArea } from "../layout";
import { amountWidth, COUNT_FORMAT, currencyFormat, currencySign, monthFormat } from "../number-formats";
import type { SheetPlan, ValidationPlan } from "../plan";
import { printTable } from "../print";
import type { SheetContext } from "../sheet-context";
import { SheetDraft } from "../sheet-draft";
import { rowHeightFor } from "../text-fit";
import { DATA_WORDS } from "./data.words";
import { NOT_A_NUMBER } from "./light-fills";
import { navigation } from "./navigation";

const NAME = 0;
const UNIT = 1;
const SOURCE = 2;
const WHO = 3;
const ENTERED = 4;

const NAME_WIDTH = 32;
const SOURCE_WIDTH = 40;

/**
 * The only sheet to type in each month: one row per input, months across.
 */
export function compileData(context: SheetContext): SheetPlan {
  const { scorecard, layout } = context;
  const words = DATA_WORDS[scorecard.language];
  const draft = new SheetDraft();
  const { headerRow, firstRow } = layout.data;
  const lastRow = firstRow + scorecard.inputs.length - 1;
  const lastColumn = FIRST_MONTH_COLUMN + layout.months - 1;

  draft.text(0, 0, words.title, "title");
  draft.text(1, 0, words.howTo, "subtitle");
  const links = navigation(context, draft, 2, ["dashboard", "scorecard"]);

  for (const [column, heading] of [words.input, words.unit, words.source, words.who, words.entered].entries()) {
    draft.text(headerRow, column, heading);
  }
  draft.style(row(headerRow, NAME, WHO), "header");
  draft.style(row(headerRow, ENTERED, lastColumn), "headerNumber");
  writeMonths(context, draft);

  for (const [place, input] of scorecard.inputs.entries()) {
    const at = firstRow + place;
    const { source } = inputById(input.id);
    draft.text(at, NAME, input.name);
    draft.text(at, UNIT, input.unit === "currency" ? currencySign(scorecard.currency) : context.words.countUnit);
    draft.text(at, SOURCE, source[scorecard.language]);
    const months = areaAddress(monthsArea(layout, at));
    const figures = context.figures[input.id] ?? [];
    const filled = figures.filter((figure) => figure !== null).length;
    draft.formula(
      at,
      ENTERED,
      `IF(COUNTA(${months})>COUNT(${months}),"${words.notNumbers}",COUNT(${months})&"/${String(layout.months)}")`,
      `${String(filled)}/${String(layout.months)}`,
    );
    for (const [month, figure] of figures.entries()) draft.number(at, FIRST_MONTH_COLUMN + month, figure);
    draft.format(monthsArea(layout, at), input.unit === "currency" ? currencyFormat(scorecard.currency) : COUNT_FORMAT);
  }
  draft.style({ row: firstRow, column: NAME, lastRow, lastColumn: SOURCE }, "wrapped");
  draft.style({ row: firstRow, column: WHO, lastRow, lastColumn: WHO }, "inputText");
  draft.style({ row: firstRow, column: ENTERED, lastRow, lastColumn: ENTERED }, "number");
  draft.style(figuresArea(context), "input");

  const columnWidths = [
    NAME_WIDTH,
    11,
    SOURCE_WIDTH,
    18,
    12,
    ...Array.from({ length: layout.months }, () => amountWidth(scorecard.currency)),
  ];
  return {
    id: "data",
    name: layout.sheetNames.data,
    visible: true,
    tabColour: "#C58B00",
    gridlines: false,
    freeze: { rows: headerRow + 1, columns: 1 },
    columnWidths,
    rowHeights: [
      { row: 0, height: 30 },
      { row: headerRow, height: 24 },
      ...scorecard.inputs.map(({ id, name }, place) => ({
        row: firstRow + place,
        height: rowHeightFor(
          [
            { text: name, width: NAME_WIDTH },
            { text: inputById(id).source[scorecard.language], width: SOURCE_WIDTH },
          ],
          20,
        ),
      })),
    ],
    ...draft.finish(),
    validations: validations(context, words.onlyNumbers, words.anyNumber),
    conditionalFormats: [
      {
        kind: "formula",
        range: areaAddress(figuresArea(context)),
        // What was pasted in passes by the validation, and a text looks like a number.
        formula: `=OR(ISTEXT(${cell(firstRow, FIRST_MONTH_COLUMN)}),ISERROR(${cell(firstRow, FIRST_MONTH_COLUMN)}))`,
        ...NOT_A_NUMBER,
      },
    ],
    links,
    sparklines: [],
    pictures: [],
    charts: [],
    protection: {
      unlocked: [
        areaAddress(figuresArea(context)),
        areaAddress({ row: firstRow, column: WHO, lastRow, lastColumn: WHO }),
      ],
    },
    print: printTable({ columnWidths, lastRow, headerRow, header: scorecard.organisation.name }),
  };
}

/** The cells that are typed into: inputs × months. */
export function figuresArea({ scorecard, layout }: Pick<SheetContext, "scorecard" | "layout">): Area {
  const { firstRow } = layout.data;
  return {
    row: firstRow,
    column: FIRST_MONTH_COLUMN,
    lastRow: firstRow + scorecard.inputs.length - 1,
    lastColumn: FIRST_MONTH_COLUMN + layout.months - 1,
  };
}

/** Reads the figures back out of the cells of `figuresArea`. What is not a number is missing. */
export function decodeFigures(cells: CellMatrix, scorecard: Scorecard): Figures {
  const months = Array.from({ length: scorecard.timeline.months }, (_, month) => month);
  return Object.fromEntries(
    scorecard.inputs.map(({ id }, place) => [
      id,
      months.map((month) => {
        const value = cells[place]?.[month];
        return typeof value === "number" && Number.isFinite(value) ? value : null;
      }),
    ]),
  );
}

/** The first month is a date that a consultant may change in a template; the others follow it. */
function writeMonths({ scorecard, layout }: SheetContext, draft: SheetDraft): void {
  const { headerRow } = layout.data;
  for (const [place, month] of monthsOf(scorecard.timeline).entries()) {
    const column = FIRST_MONTH_COLUMN + place;
    if (place === 0) draft.number(headerRow, column, monthSerial(month));
    else draft.formula(headerRow, column, `EDATE(${cell(headerRow, column - 1)},1)`, monthSerial(month));
  }
  draft.format(monthsArea(layout, headerRow), monthFormat(scorecard.language));
}

/** One rule for each run of rows that take the same numbers. */
function validations(context: SheetContext, notNegative: string, any: string): readonly ValidationPlan[] {
  const area = figuresArea(context);
  const runs: { negative: boolean; first: number; last: number }[] = [];
  for (const [place, { id }] of context.scorecard.inputs.entries()) {
    const { negative } = inputById(id);
    const run = runs.at(-1);
    if (run?.negative === negative) run.last = place;
    else runs.push({ negative, first: place, last: place });
  }
  return runs.map(({ negative, first, last }) => ({
    kind: "decimal",
    range: areaAddress({ ...area, row: area.row + first, lastRow: area.row + last }),
    minimum: negative ? null : 0,
    message: negative ? any : notNegative,
  }));
}

function row(at: number, column: number, lastColumn: number): Area {
  return { row: at, column, lastRow: at, lastColumn };
}
