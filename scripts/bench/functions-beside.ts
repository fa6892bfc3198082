import * as formulajs from "@formulajs/formulajs";
import { HyperFormula } from "hyperformula";
import { callFunction } from "../../src/kpi/call";
import { functionById } from "../../src/kpi/functions/functions";
import { median, milliseconds, type Measurement } from "./measurement";

const ROWS = 100_000;
const ROUNDS = 20;
const WARM_UP = 5;

type Column = number[][];

/** What a formula library and a spreadsheet engine can do as well, over the same cells, side by side. */
export function measureBeside(): Measurement[] {
  const values: Column = Array.from({ length: ROWS }, (_, row) => [row % 97]);
  const weights: Column = Array.from({ length: ROWS }, (_, row) => [(row % 89) + 1]);
  const engine = HyperFormula.buildFromArray(
    values.map(([value], row) => [value, weights[row]?.[0]]),
    { licenseKey: "gpl-v3", maxRows: ROWS },
  );
  const [first, second] = [`A1:A${String(ROWS)}`, `B1:B${String(ROWS)}`];
  const calculated = (formula: string) => (): number => Number(engine.calculateFormula(formula, 0));
  const measurements = [
    ...beside("KPI.CAC, a sum over a sum", {
      ours: () => callFunction(functionById("CAC"), [values, weights]),
      formulajs: () => Number(formulajs.SUM(values)) / Number(formulajs.SUM(weights)),
      HyperFormula: calculated(`=SUM(${first})/SUM(${second})`),
    }),
    ...beside("KPI.WAVG, a weighted mean", {
      ours: () => callFunction(functionById("WAVG"), [values, weights]),
      formulajs: () => Number(formulajs.SUMPRODUCT(values, weights)) / Number(formulajs.SUM(weights)),
      HyperFormula: calculated(`=SUMPRODUCT(${first},${second})/SUM(${second})`),
    }),
  ];
  engine.destroy();
  return measurements;
}

/** Rounds take turns, so that whatever else the machine does slows down all alike. */
function beside(
  what: string,
  ways: Readonly<Record<"ours" | "formulajs" | "HyperFormula", () => unknown>>,
): Measurement[] {
  const times = { ours: [] as number[], formulajs: [] as number[], HyperFormula: [] as number[] };
  const names = ["ours", "formulajs", "HyperFormula"] as const;
  const results = names.map((name) => Number(ways[name]()));
  if (results.some((result) => Math.abs(result - (results[0] ?? NaN)) > 1e-9))
    throw new Error(`${what}: the results differ`);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) times[name].push(milliseconds(ways[name]));
  }
  const [ours, ...others] = names.map((name) => median(times[name].slice(WARM_UP)));
  return others.map((time, place) => ({
    what: `${what} over 2 × ${ROWS.toLocaleString("en")} cells, against ${names[place + 1] ?? ""}`,
    measured: `${((ours ?? 0) / time).toFixed(2)} × (${(ours ?? 0).toFixed(2)} ms and ${time.toFixed(2)} ms)`,
  }));
}
