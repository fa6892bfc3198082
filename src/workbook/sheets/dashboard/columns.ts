/** The columns between which the sheet's content stands: a margin on either side keeps its edges on the page. */
export const LEFT = 1;
export const LAST_COLUMN = 8;

/** In characters. */
export const COLUMN_WIDTHS: readonly number[] = [2, 34, 26, 2, 24, 24, 24, 24, 24, 2];

/** Of the first row, in points. */
export const TITLE_HEIGHT = 32;

/** From here on the logo stands beside the heading. */
export const LOGO_COLUMN = 7;

/** How wide a text of the heading may be: a line of this length is read with ease, and leaves the logo its place. */
export const HEADING_WIDTH = COLUMN_WIDTHS.slice(LEFT, LOGO_COLUMN).reduce((sum, width) => sum + width, 0);

/** How wide a title may be that stands there alone. */
export const CONTENT_WIDTH = COLUMN_WIDTHS.slice(LEFT, LAST_COLUMN + 1).reduce((sum, width) => sum + width, 0);
