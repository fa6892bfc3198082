import { LARGEST_FILE } from "../hosts/xlsx/file-refused";
import type { Context } from "./context";
import { note } from "./context";
import { plain } from "./terminal-text";
import { WrongUse } from "./wrong-use";

/** What stands for standard input or output where a file is named. */
export const STANDARD = "-";

export type FileKind = "answers" | "figures" | "workbook" | "logo";

/** More than anybody's file of this kind has, in bytes. */
export const LARGEST: Readonly<Record<FileKind, number>> = {
  answers: 5_000_000,
  figures: 20_000_000,
  workbook: LARGEST_FILE,
  logo: 2_000_000,
};

/** @throws FileFailure */
export async function readInput({ io, words }: Context, path: string, largest: number): Promise<Uint8Array> {
  if (path !== STANDARD) return io.files.read(path, largest);
  if (io.stdin.isTerminal) throw new WrongUse(words.files.nothingPiped);
  return io.stdin.read(largest);
}

export interface OutputOptions {
  readonly force: boolean;
  /** The files that were read: none of them is replaced by what was made of it. */
  readonly inputs: readonly string[];
  /** What it must be called at the end: a program that opens it goes by that. */
  readonly ending?: "xlsx";
}

/**
 * Says before any work whether a file may be written.
 * @throws WrongUse
 */
export async function checkOutput(
  { io, words }: Context,
  path: string,
  { force, inputs, ending }: OutputOptions,
): Promise<void> {
  if (path === STANDARD) return;
  for (const input of inputs) {
    if (input !== STANDARD && (await io.files.same(input, path))) throw new WrongUse(words.files.isInput(plain(path)));
  }
  if (await io.files.isFolder(path)) throw new WrongUse(words.files.failure.isFolder(plain(path)));
  if (ending === "xlsx" && !/\.xlsx$/i.test(path)) throw new WrongUse(words.files.notXlsx(plain(path)));
  if (!force && (await io.files.exists(path))) throw new WrongUse(words.files.failure.exists(plain(path)));
}

/**
 * Writes what was made: a file, or standard output.
 * @throws FileFailure
 */
export async function writeOutput(
  context: Context,
  path: string,
  contents: Uint8Array | string,
  { force }: Pick<OutputOptions, "force">,
): Promise<void> {
  const { io, words } = context;
  if (path === STANDARD) {
    if (typeof contents !== "string" && io.stdout.isTerminal) throw new WrongUse(words.files.notToTerminal);
    io.stdout.write(contents);
    return;
  }
  const bytes = typeof contents === "string" ? new TextEncoder().encode(contents) : contents;
  await io.files.write(path, bytes, { overwrite: force });
  note(context, words.files.written(plain(path)));
}
