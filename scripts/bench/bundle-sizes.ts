import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Measurement } from "./measurement";

/** What has to be fetched, gzipped. `npm run size` is the check; this is the number. */
export function measureBundles(dist: string, firstLoad: readonly string[]): Measurement[] {
  const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));
  const later = scripts.filter((file) => !firstLoad.includes(file));
  return [
    line("functions.js, gzip", size(dist, ["functions.js"]), 40_000),
    line("task pane until its first screen, gzip", size(dist, firstLoad), 100_000),
    { what: `scripts that load later (${String(later.length)}), gzip`, measured: kilobytes(size(dist, later)) },
  ];
}

function line(what: string, bytes: number, limit: number): Measurement {
  return { what, measured: kilobytes(bytes), aim: { text: `at most ${kilobytes(limit)}`, reached: bytes <= limit } };
}

function size(dist: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
