import type { en } from "./en";

/** What the command line says. A language that leaves something out does not compile. */
export type CliWords = typeof en;
