import type { ConditionalRule, DataValidation, PageSetup, WriteSheet } from "hucre";
import type { ConditionalFormatPlan, PrintPlan, SheetPlan, ValidationPlan } from "../../workbook/plan";
import { PAGE_MARGINS } from "../../workbook/style";
import { rgb } from "./colour";
import { writeCells } from "./write-cells";
import { writeChart } from "./write-chart";

/** A sheet of a plan as the library takes it. */
export function writeSheet(plan: SheetPlan, namespace: string): WriteSheet {
  const { freeze, print, protection } = plan;
  return {
    name: plan.name,
    cells: writeCells(plan, namespace),
    columns: plan.columnWidths.map((characters) => ({ width: storedWidth(characters) })),
    rowDefs: new Map(plan.rowHeights.map(({ row, height }) => [row, { height }])),
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
    ...(print !== null && { pageSetup: pageSetupOf(print), headerFooter: headerFooterOf(print) }),
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

function pageSetupOf({ landscape, pagesWide }: PrintPlan): PageSetup {
  return {
    paperSize: "a4",
    orientation: landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: pagesWide,
    // As many pages below one another as it takes.
    fitToHeight: 0,
    margins: PAGE_MARGINS,
  };
}

function headerFooterOf({ header }: PrintPlan): NonNullable<WriteSheet["headerFooter"]> {
  // An ampersand begins a code in headers; two are one.
  return { oddHeader: `&L${header.replaceAll("&", "&&")}`, oddFooter: "&C&P / &N" };
}
