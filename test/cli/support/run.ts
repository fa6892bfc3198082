import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diskFiles } from "../../../src/cli/disk-files";
import type { ExitCode, Io } from "../../../src/cli/io";
import { main } from "../../../src/cli/kpi-scorecard";

export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly bytes: Uint8Array;
  /** Both outputs as a terminal would show them. */
  readonly shown: string;
}

export interface RunOptions extends Partial<Pick<Io, "env" | "files">> {
  /** What is piped in. */
  readonly input?: string | Uint8Array;
  readonly terminal?: boolean;
}

/** Runs the command line in this process on the files of this machine. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { input, terminal = false, env = { LANG: "en_US.UTF-8" }, files = diskFiles } = options;
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const both: Buffer[] = [];
  const into = (chunks: Buffer[]) => ({
    isTerminal: terminal,
    write: (chunk: string | Uint8Array) => {
      chunks.push(Buffer.from(chunk));
      both.push(Buffer.from(chunk));
    },
  });
  const code = await main(argv, {
    stdout: into(out),
    stderr: into(err),
    stdin: { isTerminal: input === undefined, read: async () => Buffer.from(input ?? "") },
    files,
    env,
    today: "2026-11",
  });
  const bytes = Buffer.concat(out);
  const [said, shown] = [err, both].map((chunks) => Buffer.concat(chunks).toString("utf8"));
  return { code, out: bytes.toString("utf8"), err: said, bytes, shown };
}

/** A folder that is gone after the tests of a file. */
export function temporaryFolder(): Folder {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kpi-scorecard-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string): string => join(folder, name);
  return {
    at,
    write: (name, contents) => {
      writeFileSync(at(name), contents);
      return at(name);
    },
    read: (name) => readFileSync(at(name)),
  };
}

export interface Folder {
  at(name: string): string;
  write(name: string, contents: string | Uint8Array): string;
  read(name: string): Buffer;
}

/** The path of the real figures of a shop. */
export const REAL_FIGURES = join(__dirname, "..", "..", "fixtures", "online-retail-monthly.csv");
