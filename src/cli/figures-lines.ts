/** Headings with the number of their column, or of their row where months run across. */
export interface FiguresLines {
  readonly down: boolean;
  readonly headings: readonly { readonly number: number; readonly text: string }[];
}
