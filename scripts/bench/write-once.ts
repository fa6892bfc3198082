import { performance } from "node:perf_hooks";
import { createXlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { median } from "./measurement";
import { PLANS, type PlanId } from "./file-plans";
import { writeWithExcelJs } from "./write-with-exceljs";

/**
 * Writes one plan with one library in a process of its own, and says what that took, as JSON. Arguments: `ours` or `exceljs`, and
 * the plan.
 */
async function main(library: string, id: PlanId): Promise<void> {
  const plan = PLANS[id].make();
  const write = library === "exceljs" ? () => writeWithExcelJs(plan) : () => writeOurs(plan);
  const { rss: before } = process.memoryUsage();
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    bytes = (await write()).length;
    times.push(performance.now() - started);
  }
  // Kilobytes, as the operating system counts them.
  const grown = process.resourceUsage().maxRSS * 1024 - before;
  console.log(JSON.stringify({ first: times[0] ?? NaN, time: median(times), grown, bytes } satisfies WritingCost));
}

const RUNS = 9;

/** Milliseconds and bytes. */
export interface WritingCost {
  /** The first time, when nothing is warm. */
  readonly first: number;
  readonly time: number;
  /** What the process grew by while writing, at most. */
  readonly grown: number;
  readonly bytes: number;
}

async function writeOurs(plan: Parameters<typeof writeWithExcelJs>[0]): Promise<Uint8Array> {
  const host = createXlsxHost();
  await host.render(plan);
  return host.save();
}

void main(process.argv[2] ?? "", process.argv[3] as PlanId);
