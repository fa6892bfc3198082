import type { convertEn } from "./en";

/** What the screen for conversions says. A language that leaves something out does not compile. */
export type ConvertWords = typeof convertEn;
