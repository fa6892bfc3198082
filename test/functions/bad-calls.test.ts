import { FUNCTIONS } from "../../src/kpi/functions/functions";
import { associatedFunctions, CODES, CustomFunctionsError } from "./stand-in";

/*
 * The entry point, called a hundred thousand times with what a cell may hold on a bad day. A call ends in a value, in a rectangle
 * of values and errors, or in an error that Excel knows. Seeded, so that a failing call can be called again.
 */
const CALLS = 100_000;

let associated: ReadonlyMap<string, (...args: unknown[]) => unknown>;

beforeAll(async () => {
  associated = await associatedFunctions();
});

it("gives a value or an error of a cell for whatever it is called with, and never anything else", async () => {
  const random = seeded(20_261_125);
  const kinds = new Map<string, number>();
  for (let call = 0; call < CALLS; call++) {
    const fn = FUNCTIONS[Math.floor(random() * FUNCTIONS.length)];
    const args = argumentsFor(fn.parameters, random);
    const kind = await outcome(fn.id, args);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    // Only a failing call is worth the time that an assertion takes.
    if (kind.startsWith("bad")) expect([fn.id, kind, JSON.stringify(args).slice(0, 500)]).toEqual([]);
  }
  // Otherwise the calls would not reach what they are meant to try.
  expect([...kinds.keys()].sort()).toEqual(["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#VALUE!", "rectangle", "value"]);
}, 120_000);

async function outcome(id: string, args: readonly unknown[]): Promise<string> {
  try {
    const result = await associated.get(id)?.(...args);
    if (!Array.isArray(result)) return isCell(result) ? "value" : `bad: ${String(result)}`;
    const rows = result as unknown[][];
    const width = rows[0]?.length ?? 0;
    if (width === 0 || rows.some((row) => row.length !== width)) return "bad: no rectangle";
    return rows.every((row) => row.every((cell) => isCell(cell) || isError(cell))) ? "rectangle" : "bad: a hole";
  } catch (error) {
    return isError(error) ? error.code : `bad: ${String(error)}`;
  }
}

function isCell(value: unknown): boolean {
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

function isError(value: unknown): value is CustomFunctionsError {
  return value instanceof CustomFunctionsError && Object.values(CODES).includes(value.code);
}

type Random = () => number;

function argumentsFor(parameters: (typeof FUNCTIONS)[number]["parameters"], random: Random): unknown[] {
  const count = random() < 0.8 ? parameters.length : Math.floor(random() * (parameters.length + 2));
  return Array.from({ length: count }, (_, place) => {
    const parameter = parameters[place] as (typeof parameters)[number] | undefined;
    if (parameter?.kind === "inputs") return Array.from({ length: Math.floor(random() * 6) }, () => matrix(random));
    if (parameter?.kind === "option" && random() < 0.5) return [[pick(parameter.options, random)]];
    if (parameter?.kind === "text" && random() < 0.7) return [[pick(FUNCTIONS, random).id]];
    if (parameter?.kind === "number" && random() < 0.5) return [[pick(NUMBERS, random)]];
    return random() < 0.05 ? null : matrix(random);
  });
}

/** Now and then tens of thousands of cells; mostly a few, tall or wide, all of one kind or of every kind. */
function matrix(random: Random): unknown[][] {
  const many = random() < 0.002;
  const rows = many ? 50_000 : 1 + Math.floor(random() * 6);
  const columns = many ? 1 : random() < 0.7 ? 1 : 1 + Math.floor(random() * 4);
  const values = pick([NUMBERS, PLAIN, PLAIN, TEXTS, DATES, EVERYTHING], random);
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => pick(values, random)));
}

function pick<T>(values: readonly T[], random: Random): T {
  return values[Math.floor(random() * values.length)];
}

const PLAIN: readonly unknown[] = [1, 2, 3, 5, 8, 0.5, 0.25, 10, 100, 12];
const NUMBERS: readonly unknown[] = [
  ...PLAIN,
  ...[0, -0, -1, 1e308, -1e308, 5e-324, 1e-300, 1e15, 2 ** 53, 0.1, 1 / 3, -0.5, 1_048_577, 4_294_967_296],
];
const DATES: readonly unknown[] = [
  45_000,
  45_031.75,
  46_000,
  1,
  60,
  2_958_465,
  1e9,
  -5,
  "2026-03-31",
  "2026-02-30",
  "31/03/2026",
];
const TEXTS: readonly unknown[] = [
  ...[
    "",
    " ",
    "a",
    "A",
    "TOTAL",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "=1+1",
    "@SUM(A1)",
    "+cmd|' /C calc'!A0",
  ],
  ...[
    "<script>alert(1)</script>",
    "${7*7}",
    "NaN",
    "Infinity",
    "1e999",
    "100tr",
    "không",
    "Đỏ",
    "\u0000",
    "\u202Eabc",
    "😀",
    "x".repeat(40_000),
  ],
];
const EVERYTHING: readonly unknown[] = [
  ...[
    ...NUMBERS,
    ...DATES,
    ...TEXTS,
    null,
    undefined,
    true,
    false,
    NaN,
    Infinity,
    -Infinity,
    {},
    [],
    { code: 7 },
    { error: "#WHAT?" },
  ],
  ...Object.values(CODES).map((code) => new CustomFunctionsError(code)),
  new CustomFunctionsError("#REF!"),
];

/** mulberry32: the same numbers on every machine. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
