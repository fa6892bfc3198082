import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { FileRefused } from "../../src/hosts/xlsx/file-refused";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";

/** Gives one file to the reader, in a process of its own, and says what came of it and what that took, as JSON. */
async function main(path: string): Promise<void> {
  const file = readFileSync(path);
  const started = performance.now();
  const reason = await openXlsx(file).then(
    () => "read",
    (error: unknown) => (error instanceof FileRefused ? error.reason : String(error)),
  );
  const time = performance.now() - started;
  console.log(JSON.stringify({ reason, time, peak: process.resourceUsage().maxRSS * 1024 } satisfies ReadingCost));
}

export interface ReadingCost {
  readonly reason: string;
  /** Milliseconds. */
  readonly time: number;
  /** What the whole process took at most, in bytes. */
  readonly peak: number;
}

void main(process.argv[2] ?? "");
