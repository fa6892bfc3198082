import type { en } from "./en";

/** Everything the pane says. A language that leaves something out does not compile. */
export type PaneWords = typeof en;
