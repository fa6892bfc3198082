import type { Area } from "./address";
import type { Look } from "./look";
import type { Reference } from "./place";

/** What a sheet has beside its cells. */
export interface SheetModel {
  readonly id: string;
  readonly looks: Map<string, Look>;
  readonly links: Map<string, { documentReference?: string; screenTip?: string; textToDisplay?: string }>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly validations: ValidationModel[];
  readonly conditionalFormats: ConditionalFormatModel[];
  readonly charts: ChartModel[];
  readonly page: Record<string, unknown>;
  protection: object | null;
  tabColor: string;
  gridlines: boolean;
  freeze: { rows: number; columns: number };
  veryHidden: boolean;
}

export interface ValidationModel {
  readonly area: Area;
  readonly rule: object;
  /** The cells from which a list is taken; `null` for any other rule. */
  readonly source: Reference | null;
  errorAlert?: object;
  prompt?: object;
  ignoreBlanks?: boolean;
}

export interface ConditionalFormatModel {
  readonly area: Area;
  readonly type: string;
  readonly rule: Record<string, unknown>;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  position: string;
  legend: boolean;
  readonly axis: Record<string, unknown>;
  /** What was asked for and is not drawn, such as `legend.position`. */
  readonly look: Record<string, unknown>;
  readonly series: SeriesModel[];
}

export interface SeriesModel {
  name: string;
  values: Reference | null;
  categories: Reference | null;
  colour: string;
  /** What was asked for and is not drawn, such as `markerStyle`. */
  readonly look: Record<string, unknown>;
}

export function emptySheetModel(id: string): SheetModel {
  return {
    id,
    looks: new Map(),
    links: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    validations: [],
    conditionalFormats: [],
    charts: [],
    page: {},
    protection: null,
    tabColor: "",
    gridlines: true,
    freeze: { rows: 0, columns: 0 },
    veryHidden: false,
  };
}
