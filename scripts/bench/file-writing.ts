import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { PLANS, type PlanId } from "./file-plans";
import type { Measurement } from "./measurement";
import type { WritingCost } from "./write-once";

/** Time, memory and size of our files beside exceljs writing the same cells and looks, each in a process of its own. */
export function measureFileWriting(): Measurement[] {
  return (Object.keys(PLANS) as PlanId[]).flatMap((id) => {
    const ours = cost("ours", id);
    const theirs = cost("exceljs", id);
    const what = `.xlsx of ${PLANS[id].name}`;
    return [
      halved(`${what}, time`, ours.time, theirs.time, (time) => `${time.toFixed(0)} ms`),
      halved(`${what}, memory beyond the program`, ours.grown, theirs.grown, megabytes),
      {
        what: `${what}, size`,
        measured: `${kilobytes(ours.bytes)}, with charts and sparklines; exceljs ${kilobytes(theirs.bytes)}, without`,
      },
    ];
  });
}

function halved(what: string, ours: number, theirs: number, show: (value: number) => string): Measurement {
  const ratio = ours / theirs;
  return {
    what,
    measured: `${show(ours)}, ${ratio.toFixed(2)} × exceljs (${show(theirs)})`,
    aim: { text: "at most 0.5 ×", reached: ratio <= 0.5 },
  };
}

function cost(library: "ours" | "exceljs", id: PlanId): WritingCost {
  const tsx = require.resolve("tsx/cli");
  const args = [tsx, join(__dirname, "write-once.ts"), library, id];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as WritingCost;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
