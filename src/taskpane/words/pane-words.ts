import type { en } from "./en";

/** What the shell and the start screen say. A language that leaves something out does not compile. */
export type PaneWords = typeof en;
