/** The columns between which the sheet's content stands: column A is a margin. */
export const LEFT = 1;
export const LAST_COLUMN = 8;
