import type { functionsEn } from "./en";

/** What the screen for functions says. A language that leaves something out does not compile. */
export type FunctionsScreenWords = typeof functionsEn;
