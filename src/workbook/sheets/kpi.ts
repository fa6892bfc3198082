import type { CellMatrix } from "../../kpi/cell";
import { parseScorecard } from "../../scorecard/parse";
import type { Scorecard } from "../../scorecard/scorecard";
import type { SheetPlan } from "../plan";
import type { SheetContext } from "../sheet-context";
import { SheetDraft } from "../sheet-draft";

/**
 * Each cell begins with it, so that none begins with a character that makes a formula and a foreign cell is told from ours.
 */
const CHUNK_PREFIX = "json:";

/** Below the 32,767 characters a cell can hold, with room for what hosts add. */
const CHUNK_LENGTH = 30_000;

export const FIRST_CHUNK_ROW = 1;

const NOTE = {
  vi: "Trang này giữ cấu hình của thẻ điểm để mở lại bằng KPI Scorecard. Xin đừng sửa.",
  en: "This sheet keeps the scorecard's set-up so that KPI Scorecard can open it again. Please leave it as it is.",
} as const;

/** The hidden sheet that keeps the scorecard as JSON in text cells: it survives every host and every file format. */
export function compileKpi({ scorecard, layout }: SheetContext): SheetPlan {
  const draft = new SheetDraft();
  draft.text(0, 0, NOTE[scorecard.language], "hidden");
  const chunks = modelChunks(scorecard);
  for (const [place, chunk] of chunks.entries()) draft.text(FIRST_CHUNK_ROW + place, 0, chunk, "hidden");
  return {
    id: "kpi",
    name: layout.sheetNames.kpi,
    visible: false,
    tabColour: null,
    gridlines: true,
    freeze: { rows: 0, columns: 0 },
    columnWidths: [60],
    rowHeights: [],
    ...draft.finish(),
    validations: [],
    conditionalFormats: [],
    links: [],
    sparklines: [],
    pictures: [],
    charts: [],
    protection: { unlocked: [] },
    print: null,
  };
}

/** The scorecard as texts for cells, in order. */
export function modelChunks(scorecard: Scorecard): readonly string[] {
  const json = JSON.stringify(scorecard).replace(SURROGATE, escapeUnit);
  const pieces = Math.ceil(json.length / CHUNK_LENGTH);
  return Array.from(
    { length: pieces },
    (_, place) => CHUNK_PREFIX + json.slice(place * CHUNK_LENGTH, (place + 1) * CHUNK_LENGTH),
  );
}

/** Half of an emoji at the end of a cell would be damaged by a host, so both halves are written as escapes. */
const SURROGATE = /[\ud800-\udfff]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16)}`;
}

/** Reads the scorecard back; `null` for cells that are not ours or were damaged. */
export function decodeModel(cells: CellMatrix): Scorecard | null {
  const chunks = cells.map(([first]) => first);
  if (!chunks.every((chunk): chunk is string => typeof chunk === "string" && chunk.startsWith(CHUNK_PREFIX)))
    return null;
  const json = chunks.map((chunk) => chunk.slice(CHUNK_PREFIX.length)).join("");
  try {
    return parseScorecard(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
