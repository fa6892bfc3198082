/** The columns between which the sheet's content stands: a margin on either side keeps its edges on the page. */
export const LEFT = 1;
export const LAST_COLUMN = 8;

/** In characters. */
export const COLUMN_WIDTHS: readonly number[] = [2, 34, 26, 2, 24, 24, 24, 24, 24, 2];

/** How wide a text may be that runs on over the blank cells beside it, without leaving the page. */
export const CONTENT_WIDTH = COLUMN_WIDTHS.slice(LEFT, LAST_COLUMN + 1).reduce((sum, width) => sum + width, 0);
