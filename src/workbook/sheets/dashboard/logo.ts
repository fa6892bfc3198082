import { cell } from "../../a1";
import type { PicturePlan } from "../../plan";
import type { Logo, SheetContext } from "../../sheet-context";
import { COLUMN_WIDTHS, LAST_COLUMN, LOGO_COLUMN, TITLE_HEIGHT } from "./columns";

/** Pixels of a character of the default font, and to a point. */
const CHARACTER = 7;
const POINT = 96 / 72;
/** Of a row without a height of its own, in points. */
const ROW_HEIGHT = 15;

/** The logo beside the heading, as large as fits above the tiles, in its own proportions and never larger than it is. */
export function planLogo(
  { png, width, height }: Logo,
  { layout, scorecard }: Pick<SheetContext, "layout" | "scorecard">,
): PicturePlan {
  const columns = COLUMN_WIDTHS.slice(LOGO_COLUMN, LAST_COLUMN + 1);
  const room = {
    width: columns.reduce((sum, characters) => sum + characters * CHARACTER, 0),
    height: (TITLE_HEIGHT + (layout.dashboard.tileRow - 1) * ROW_HEIGHT) * POINT - GAP,
  };
  const scale = Math.min(1, room.width / width, room.height / height);
  return {
    cell: cell(0, LOGO_COLUMN),
    png,
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    description: scorecard.organisation.name,
  };
}

/** Between the logo and the tiles, in pixels. */
const GAP = 8;
