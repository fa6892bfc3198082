import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { median, milliseconds, type Measurement } from "./measurement";

type Cells = readonly (readonly number[])[];
type CustomFunction = (...args: readonly Cells[]) => unknown;

const ROWS = 500_000;
const ROUNDS = 50;
/** The first rounds are slower: they are run before the code is compiled. */
const WARM_UP = 10;

/** The functions as they ship, over a million cells, against the barest loop that gives the same number. */
export function measureFunctions(dist: string): Measurement[] {
  const cac = shippedFunctions(dist).get("CAC");
  if (cac === undefined) throw new Error("functions.js associates no CAC");
  const cost = column((row) => row % 97);
  const customers = column((row) => row % 89);
  if (cac(cost, customers) !== bareLoop(cost, customers)) throw new Error("the two do not calculate the same");
  const shipped: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(milliseconds(() => bareLoop(cost, customers)));
    shipped.push(milliseconds(() => cac(cost, customers)));
  }
  const [function_, loop] = [median(shipped.slice(WARM_UP)), median(bare.slice(WARM_UP))];
  const ratio = function_ / loop;
  return [
    {
      what: "KPI.CAC over 2 × 500,000 cells, against a bare loop",
      measured: `${ratio.toFixed(2)} × (${function_.toFixed(1)} ms and ${loop.toFixed(1)} ms)`,
      aim: { text: "at most 1.5 ×", reached: ratio <= 1.5 },
    },
  ];
}

export function shippedFunctions(dist: string): ReadonlyMap<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  const associate = (id: string, fn: CustomFunction): unknown => functions.set(id, fn);
  // The script asks the page where it came from: what it loads later lies beside it.
  const document = { currentScript: { tagName: "SCRIPT", src: "https://localhost/functions.js" } };
  Object.assign(globalThis, { CustomFunctions: { associate, Error, ErrorCode: {} }, document });
  runInThisContext(readFileSync(join(dist, "functions.js"), "utf8"));
  Reflect.deleteProperty(globalThis, "document");
  return functions;
}

function bareLoop(numerators: Cells, denominators: Cells): number {
  let above = 0;
  let below = 0;
  for (const row of numerators) for (const value of row) above += value;
  for (const row of denominators) for (const value of row) below += value;
  return above / below;
}

function column(value: (row: number) => number): Cells {
  return Array.from({ length: ROWS }, (_, row) => [value(row)]);
}
