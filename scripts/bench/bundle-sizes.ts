import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Measurement } from "./measurement";

/** A budget of .size-limit.cjs, which `npm run size` checks; here stands the number. */
interface Budget {
  readonly name: string;
  readonly path: string | readonly string[];
  /** Such as `"40 kB"`. */
  readonly limit: string;
}

const ROOT = join(__dirname, "..", "..");

/** What has to be fetched, gzipped, beside its budgets. */
export function measureBundles(dist: string): Measurement[] {
  const budgets = createRequire(__filename)(join(ROOT, ".size-limit.cjs")) as readonly Budget[];
  const first = new Set(budgets.flatMap(({ path }) => path));
  const later = readdirSync(dist).filter((file) => file.endsWith(".js") && !first.has(`dist/${file}`));
  return [
    ...budgets.map(({ name, path, limit }) => {
      const bytes = size([path].flat());
      const aim = { text: `at most ${limit}`, reached: bytes <= Number.parseFloat(limit) * 1000 };
      return { what: `${name}, gzip`, measured: kilobytes(bytes), aim };
    }),
    {
      what: `scripts that load later (${String(later.length)}), gzip`,
      measured: kilobytes(size(later.map((file) => `dist/${file}`))),
    },
  ];
}

function size(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(ROOT, file)), { level: 9 }).length, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
