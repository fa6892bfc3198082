import type { Language } from "../kpi/language";
import type { ExitCode, Io } from "./io";
import type { CliWords } from "./words/cli-words";

/** What every command is given. */
export interface Context {
  readonly io: Io;
  /** The language to talk in; a workbook has one of its own. */
  readonly language: Language;
  readonly words: CliWords;
  /** Says how the command ended. */
  readonly finish: (code: ExitCode) => void;
}

/** Prints lines beside the output: notes and errors. */
export function note({ io }: Pick<Context, "io">, ...lines: readonly string[]): void {
  io.stderr.write(lines.map((line) => `${line}\n`).join(""));
}
