import { areaAddress, quoteText } from "../a1";
import { definedName } from "../layout";
import type { SheetPlan } from "../plan";
import type { SheetContext } from "../sheet-context";
import { SheetDraft } from "../sheet-draft";
import { DASHBOARD_WORDS } from "./dashboard.words";
import { planCharts } from "./dashboard/charts";
import { COLUMN_WIDTHS, LEFT, TITLE_HEIGHT } from "./dashboard/columns";
import { writeHeading } from "./dashboard/heading";
import { planLogo } from "./dashboard/logo";
import { pickerLists, pickersArea, writePickers } from "./dashboard/pickers";
import { tileLightsArea, writeTiles } from "./dashboard/tiles";
import { worstLightsArea, worstListHeights, worstListLastRow, writeWorstList } from "./dashboard/worst-list";
import { lightFills } from "./light-fills";
import { navigation } from "./navigation";

/**
 * What a manager opens on Monday morning: the pickers, the score with its lights, the course of the months, and where to look
 * first.
 */
export function compileDashboard(context: SheetContext): SheetPlan {
  const { scorecard, layout } = context;
  const words = DASHBOARD_WORDS[scorecard.language];
  const { tileRow, chartRow } = layout.dashboard;
  const draft = new SheetDraft();

  writeHeading(context, draft, words);
  const links = navigation(context, draft, layout.dashboard.navigationRow, ["scorecard", "data"], LEFT);
  writePickers(context, draft, words);
  writeTiles(context, draft, words);
  draft.formula(
    chartRow - 1,
    LEFT,
    `IF(${definedName(layout.prefix, "to")}=0,${quoteText(words.notInTimeline)},"")`,
    "",
    "note",
  );
  writeWorstList(context, draft, words);

  return {
    id: "dashboard",
    name: layout.sheetNames.dashboard,
    visible: true,
    tabColour: "#166534",
    gridlines: false,
    freeze: { rows: 0, columns: 0 },
    columnWidths: COLUMN_WIDTHS,
    rowHeights: [
      { row: 0, height: TITLE_HEIGHT },
      ...[0, 1, 2, 3].map((line) => ({ row: tileRow + line, height: 26 })),
      ...worstListHeights(context),
    ],
    ...draft.finish(),
    validations: pickerLists(context, words),
    conditionalFormats: [tileLightsArea(context), worstLightsArea(context)].flatMap((area) =>
      lightFills(areaAddress(area)),
    ),
    links,
    sparklines: [],
    pictures: context.logo === null ? [] : [planLogo(context.logo, context)],
    charts: planCharts(context, words),
    protection: { unlocked: [areaAddress(pickersArea(context))] },
    print: {
      area: areaAddress({
        row: 0,
        column: 0,
        lastRow: worstListLastRow(context),
        lastColumn: COLUMN_WIDTHS.length - 1,
      }),
      landscape: true,
      scale: null,
      columnBreaks: [],
      titleRows: null,
      titleColumns: null,
      header: scorecard.organisation.name,
    },
  };
}
