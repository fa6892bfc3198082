import { FileRefused, LARGEST_FILE, type RefusalReason } from "../../hosts/xlsx/file-refused";
import type { Answers } from "../../scorecard/answers";
import type { DecodedWorkbook } from "../../workbook/decode";

/** What a file that somebody chose turned out to be. */
export type FileReading =
  | {
      readonly kind: "scorecards";
      /** At least one. */
      readonly scorecards: readonly DecodedWorkbook[];
      /** How many more there are that cannot be read. */
      readonly unreadable: number;
    }
  | { readonly kind: "answers"; readonly answers: Answers }
  | RefusedFile;

export interface RefusedFile {
  readonly kind: "refused";
  readonly reason: FileProblem;
  /** Which fields of answers are wrong. */
  readonly fields: readonly string[];
}

export type FileProblem =
  | RefusalReason
  | "empty"
  | "unreadable"
  | "noScorecard"
  | "damagedScorecard"
  | "notJson"
  | "notAnswers"
  | "answersTooLarge";

/** Answers are a few thousand characters. */
const LARGEST_ANSWERS = 1024 * 1024;

/**
 * Reads a file as far as it takes to say what it is: its size first, then its first bytes, and only a file that can be ours as
 * a whole. What opens workbooks is loaded with the first one.
 */
export async function readScorecardFile(file: File): Promise<FileReading> {
  if (file.size === 0) return refused("empty");
  if (file.size > LARGEST_FILE) return refused("tooLarge");
  const start = await bytesOf(file.slice(0, 4));
  if (start === null) return refused("unreadable");
  if (isText(start, file.name)) return file.size > LARGEST_ANSWERS ? refused("answersTooLarge") : readAnswersFile(file);
  if (!CONTAINERS.some((signature) => signature.every((byte, place) => start[place] === byte)))
    return refused("notAWorkbook");
  const bytes = await bytesOf(file);
  return bytes === null ? refused("unreadable") : readWorkbookFile(bytes);
}

/** How a zip begins, and an old or encrypted workbook. */
const CONTAINERS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Whether it is worth to look for answers in it. */
function isText([first = 0, second]: Uint8Array, name: string): boolean {
  const isMarked = (first === 0xef && second === 0xbb) || isUtf16(first, second);
  return isMarked || first === "{".charCodeAt(0) || (/\.json$/i.test(name) && first !== 0x50 && first !== 0xd0);
}

function isUtf16(first: number | undefined, second: number | undefined): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

async function readWorkbookFile(bytes: Uint8Array): Promise<FileReading> {
  const [{ openXlsx }, { MOST_SCORECARDS, readWorkbook }, { scorecardsIn }] = await Promise.all([
    import("../../hosts/xlsx/open-xlsx"),
    import("../../hosts/read-workbook"),
    import("../../workbook/decode"),
  ]);
  try {
    const reader = await openXlsx(bytes);
    const prefixes = scorecardsIn((await reader.survey()).names);
    if (prefixes.length === 0) return refused("noScorecard");
    if (prefixes.length > MOST_SCORECARDS) return refused("tooLarge");
    const scorecards: DecodedWorkbook[] = [];
    for (const prefix of prefixes) {
      const reading = await readWorkbook(reader, prefix);
      if (reading.kind === "seen") scorecards.push(reading.workbook);
    }
    if (scorecards.length === 0) return refused("damagedScorecard");
    return { kind: "scorecards", scorecards, unreadable: prefixes.length - scorecards.length };
  } catch (error) {
    if (error instanceof FileRefused) return refused(error.reason);
    throw error;
  }
}

async function readAnswersFile(file: File): Promise<FileReading> {
  const bytes = await bytesOf(file);
  if (bytes === null) return refused("unreadable");
  const text = textOf(bytes);
  // Any text may begin as one with a mark does.
  if (text === null || !(text.trimStart().startsWith("{") || /\.json$/i.test(file.name)))
    return refused("notAWorkbook");
  const json = parseJson(text);
  if (json === undefined) return refused("notJson");
  const { readAnswers } = await import("../../scorecard/parse");
  const reading = readAnswers(json);
  if (reading.kind === "answers") return reading;
  return refused(
    "notAnswers",
    reading.problems.flatMap(({ field }) => (field === "" ? [] : [field])),
  );
}

/** `null` where it is no text. Some editors on Windows write UTF-16. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding = !isUtf16(first, second) ? "utf-8" : first === 0xff ? "utf-16le" : "utf-16be";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `undefined` for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `null` where the browser no longer gets at it: moved, locked, or not yet come down from the cloud. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function refused(reason: FileProblem, fields: readonly string[] = []): RefusedFile {
  return { kind: "refused", reason, fields };
}
