import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallOpenpyxl } from "../../../scripts/office/libreoffice";

/** What openpyxl finds in a workbook; see look-into.py. */
export interface FoundWorkbook {
  readonly names: readonly string[];
  readonly active: string;
  readonly properties: { readonly title: string; readonly creator: string };
  readonly sheets: readonly FoundSheet[];
}

export interface FoundSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly gridlines: boolean | null;
  readonly freeze: string | null;
  readonly protected: boolean;
  readonly password: string | null;
  readonly unlocked: readonly string[];
  readonly rules: readonly string[];
  readonly lists: readonly string[];
  readonly decimals: readonly string[];
  readonly charts: number;
  readonly links: number;
  readonly print: {
    readonly area: readonly string[] | null;
    readonly rows: string | null;
    readonly columns: string | null;
    readonly landscape: boolean;
    /** Whether it is made one page wide. */
    readonly fitted: boolean;
    readonly scale: number | null;
    readonly breaks: readonly number[];
    readonly header: string | null;
  };
}

/**
 * Lets openpyxl open workbooks, all by one start.
 * @throws with Python's own words where it cannot, or where it warns.
 */
export function lookInto(files: readonly Uint8Array[]): readonly FoundWorkbook[] {
  const folder = mkdtempSync(join(tmpdir(), "kpi-scorecard-openpyxl-"));
  try {
    const paths = files.map((bytes, place) => {
      const path = join(folder, `${String(place)}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const { status, stdout, stderr } = spawnSync(findOrInstallOpenpyxl(), [join(__dirname, "look-into.py"), ...paths], {
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as readonly FoundWorkbook[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
