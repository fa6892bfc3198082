import type { filesEn } from "./en";

/** What the screens for files say. A language that leaves something out does not compile. */
export type FilesWords = typeof filesEn;
