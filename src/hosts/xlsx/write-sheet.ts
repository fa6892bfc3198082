import type { Cell, ConditionalRule, DataValidation, PageSetup, WriteSheet } from "hucre";
import { areaAddress, areaOf, quoteSheet } from "../../workbook/a1";
import type { ConditionalFormatPlan, PrintPlan, SheetPlan, ValidationPlan } from "../../workbook/plan";
import { PAGE_MARGINS } from "../../workbook/style";
import { cellLooks, type CellLooks } from "./cell-looks";
import { rgb } from "./colour";
import { writeCells } from "./write-cells";
import { writeChart } from "./write-chart";
import { printable } from "./xml-text";

/** A sheet on its way into a file. */
export interface SheetParts {
  /** Everything but its cells, as the library takes it. */
  readonly frame: WriteSheet;
  /** Puts the cells into what the library wrote. */
  readonly fill: (xml: string) => string;
}

export function writeSheet(plan: SheetPlan, namespace: string): SheetParts {
  const looks = cellLooks(plan);
  return {
    frame: { ...frameOf(plan), cells: frameCells(plan, looks) },
    fill: (xml) =>
      xml
        .replace(/<dimension [^>]*\/>/, `<dimension ref="${usedRange(plan)}"/>`)
        .replace(/<sheetData.*<\/sheetData>|<sheetData\/>/s, (data) =>
          writeCells(plan, looks, stylesIn(data, plan, looks), namespace),
        ),
  };
}

/**
 * What the library has to know of cells: links, and below all rows one cell for every look, by which it gives each look its number
 * in the file.
 */
function frameCells({ cells, links }: SheetPlan, { looks }: CellLooks): NonNullable<WriteSheet["cells"]> {
  return new Map<string, Partial<Cell>>([
    ...links.map(({ cell, sheet, address, tip }) => {
      const { row, column } = areaOf(cell);
      const hyperlink = { target: "", location: `${quoteSheet(sheet)}!${address}`, tooltip: tip };
      return [`${String(row)},${String(column)}`, { hyperlink }] as const;
    }),
    ...looks.map(({ style }, look) => [`${String(cells.length)},${String(look)}`, { style }] as const),
  ]);
}

/** The numbers that the library gave the looks. Those that look like nothing have none. */
function stylesIn(data: string, { cells }: SheetPlan, { looks }: CellLooks): readonly number[] {
  const numbers = looks.map(() => 0);
  const row = String(cells.length + 1);
  for (const [, column = "", style = ""] of data.matchAll(new RegExp(`<c r="([A-Z]+)${row}" s="(\\d+)"/>`, "g"))) {
    numbers[areaOf(`${column}1`).column] = Number(style);
  }
  return numbers;
}

function usedRange({ cells }: SheetPlan): string {
  const lastColumn = Math.max(0, (cells[0]?.length ?? 0) - 1);
  return areaAddress({ row: 0, column: 0, lastRow: Math.max(0, cells.length - 1), lastColumn });
}

function frameOf(plan: SheetPlan): WriteSheet {
  const { freeze, print, protection } = plan;
  return {
    name: plan.name,
    columns: plan.columnWidths.map((characters) => ({ width: storedWidth(characters) })),
    dataValidations: plan.validations.map(validationOf),
    conditionalRules: plan.conditionalFormats.map((format, place) => ruleOf(format, place + 1)),
    charts: plan.charts.map(writeChart),
    sparklines: plan.sparklines.map(({ cell, values, colour }) => ({
      location: cell,
      dataRange: values,
      type: "line",
      color: rgb(colour),
      markers: true,
    })),
    images: plan.pictures.map(({ cell, png, width, height, description }) => {
      const { row, column } = areaOf(cell);
      const data = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
      return {
        data,
        type: "png",
        anchor: { from: { row, col: column } },
        width,
        height,
        altText: printable(description),
      };
    }),
    view: {
      showGridLines: plan.gridlines,
      ...(plan.tabColour !== null && { tabColor: { rgb: rgb(plan.tabColour) } }),
    },
    hidden: !plan.visible,
    ...((freeze.rows > 0 || freeze.columns > 0) && { freezePane: { ...freeze } }),
    // As in Excel, where a protected sheet keeps its objects and lets rows and columns be sized. Never a password.
    ...(protection !== null && {
      protection: { objects: true, scenarios: true, formatCells: true, formatColumns: true, formatRows: true },
    }),
    ...(print !== null && {
      pageSetup: pageSetupOf(print),
      headerFooter: headerFooterOf(print),
      // The library names the last column before a break.
      colBreaks: print.columnBreaks.map((column) => column - 1),
    }),
  };
}

/** A width in characters is stored with the 5 pixels that a column has beside them, at 7 pixels a character, in 256ths. */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

/** Any number at all is written as a very wide range: the rule exists to keep text out. */
const WIDEST = "1000000000000000";

function validationOf(plan: ValidationPlan): DataValidation {
  const shared = {
    range: plan.range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: "KPI Scorecard",
    errorMessage: plan.message,
  } as const;
  if (plan.kind === "list") {
    return typeof plan.source === "string"
      ? { ...shared, type: "list", formula1: plan.source.replace(/^=/, "") }
      : { ...shared, type: "list", values: [...plan.source] };
  }
  return plan.minimum === null
    ? { ...shared, type: "decimal", operator: "between", formula1: `-${WIDEST}`, formula2: WIDEST }
    : { ...shared, type: "decimal", operator: "greaterThanOrEqual", formula1: String(plan.minimum) };
}

/** @param priority - 1 for the rule that wins. */
function ruleOf(plan: ConditionalFormatPlan, priority: number): ConditionalRule {
  if (plan.kind === "trafficLights") {
    return {
      type: "iconSet",
      priority,
      range: plan.range,
      iconSet: {
        iconSet: "3TrafficLights1",
        // From the lowest icon to the highest; everything has the lowest.
        cfvo: [
          { type: "percent", value: "0" },
          { type: "num", value: "2" },
          { type: "num", value: "3" },
        ],
        showValue: false,
      },
    };
  }
  const fill = { rgb: rgb(plan.fill) };
  return {
    type: "expression",
    priority,
    range: plan.range,
    formula: plan.formula.replace(/^=/, ""),
    style: {
      font: { color: { rgb: rgb(plan.font) } },
      // Programs disagree on which of the two a solid fill of a rule has.
      fill: { type: "pattern", pattern: "solid", fgColor: fill, bgColor: fill },
    },
  };
}

function pageSetupOf({ landscape, scale }: PrintPlan): PageSetup {
  return {
    paperSize: "a4",
    orientation: landscape ? "landscape" : "portrait",
    // One page wide, and as many below one another as it takes.
    ...(scale === null ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale }),
    margins: PAGE_MARGINS,
  };
}

function headerFooterOf({ header }: PrintPlan): NonNullable<WriteSheet["headerFooter"]> {
  // An ampersand begins a code in headers; two are one.
  return { oddHeader: `&L${printable(header).replaceAll("&", "&&")}`, oddFooter: "&C&P / &N" };
}
