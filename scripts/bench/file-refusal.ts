import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { createXlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { PLANS } from "./file-plans";
import type { Measurement } from "./measurement";
import type { ReadingCost } from "./read-once";

const ONE_SECOND = 1000;
const MOST_MEMORY = 200_000_000;

/** Files that nobody should send us: how long it takes to say no, and how much memory. */
export async function measureFileRefusal(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "kpi-scorecard-bench-"));
  try {
    return Object.entries(await refusedFiles()).map(([name, bytes]) => {
      const path = join(folder, "file.xlsx");
      writeFileSync(path, bytes);
      const args = [require.resolve("tsx/cli"), join(__dirname, "read-once.ts"), path];
      const { reason, time, peak } = JSON.parse(
        execFileSync(process.execPath, args, { encoding: "utf8" }),
      ) as ReadingCost;
      return {
        what: `refusing ${name} (${(bytes.length / 1000).toFixed(0)} kB)`,
        measured: `${reason}, ${time.toFixed(0)} ms, ${(peak / 1_000_000).toFixed(0)} MB with the program`,
        aim: {
          text: "a reason, under 1 s and 200 MB",
          reached: reason !== "read" && time < ONE_SECOND && peak < MOST_MEMORY,
        },
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function refusedFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const host = createXlsxHost();
  await host.render(PLANS.year.make());
  const file = await host.save();
  const parts = unzipSync(file);
  const zeros = (size: number): Uint8Array =>
    zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(size) }, { level: 6 });
  return {
    "half a workbook": file.slice(0, file.length / 2),
    "a document of another program": zipSync({ "word/document.xml": new Uint8Array(1000) }),
    "a workbook with a password": await writeXlsx({
      sheets: [{ name: "Sheet1", rows: [[1]] }],
      encryption: { password: "secret" },
    }),
    "a workbook with macros": zipSync({ ...parts, "xl/vbaProject.bin": new Uint8Array(100_000) }),
    "29 MB of random bytes behind a workbook's beginning": randomTail(file, 29_000_000),
    "a zip bomb of 500 MB": zeros(500_000_000),
    "a zip bomb of twenty parts of 60 MB": zipSync({
      ...parts,
      ...Object.fromEntries(
        Array.from({ length: 20 }, (_, place) => [`xl/more/part${String(place)}.xml`, new Uint8Array(60_000_000)]),
      ),
    }),
  };
}

function randomTail(file: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = 1;
  for (let at = 0; at < size; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    bytes[at] = state >>> 16;
  }
  bytes.set(file.slice(0, 1000));
  return bytes;
}
