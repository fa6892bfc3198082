import type { Grouping } from "./function-groups";

/** How the list stands: kept while one looks at a function. */
export interface ListState {
  readonly search: string;
  readonly grouping: Grouping;
  /** The open groups, as `department.MKT`. */
  readonly open: readonly string[];
  /** The function that was looked at last: coming back, the focus is there again. */
  readonly seen: string | null;
}

export const START_OF_LIST: ListState = { search: "", grouping: "department", open: [], seen: null };
