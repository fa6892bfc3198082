import type { figuresEn } from "./en";

/** What the screen for figures says. A language that leaves something out does not compile. */
export type FiguresWords = typeof figuresEn;
