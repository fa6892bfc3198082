import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { KpiFunction, NumberParameter, Argument } from "../../../src/kpi/function";
import { KPI_FUNCTIONS } from "../../../src/kpi/functions/kpi-functions";
import { WAVG } from "../../../src/kpi/functions/analysis/wavg";
import { PHASE } from "../../../src/kpi/functions/planning/phase";
import { ACHIEVE } from "../../../src/kpi/functions/scoring/achieve";
import { SCORE as SCORE_FUNCTION } from "../../../src/kpi/functions/scoring/score";
import { STATUS } from "../../../src/kpi/functions/scoring/status";
import { WSCORE } from "../../../src/kpi/functions/scoring/wscore";
import { BYGROUP } from "../../../src/kpi/functions/tables/by-group";
import { SHARE } from "../../../src/kpi/functions/tables/share";
import { show, spill } from "../show";

const RUNS = { seed: 20_101_201, numRuns: 300 };

const SCORE = fc.integer({ min: -1_000, max: 1_000 });
const GAP = fc.integer({ min: 1, max: 500 });
const POSITIVE = fc.integer({ min: 1, max: 100_000 });
/** Of one currency to another: đồng to euro, pound to đồng. */
const RATE = fc.constantFrom(1 / 27_000, 0.5, 3, 33_000);

/** Which parameters are money: from the catalogue of KPIs that the functions were built from, not from their declarations. */
const MONEY = JSON.parse(readFileSync(join(__dirname, "../../fixtures/money-parameters.json"), "utf8")) as Readonly<
  Record<string, readonly string[]>
>;

const OVER_NUMBERS = KPI_FUNCTIONS.filter((fn) =>
  fn.parameters.every(({ kind }) => kind === "number" || kind === "option"),
);

it("knows the money of functions and parameters that are there", () => {
  const named = Object.entries(MONEY).flatMap(([id, names]) => names.map((name) => [id, name]));
  const known = (id: string, name: string) =>
    KPI_FUNCTIONS.some((fn) => fn.id === id && fn.parameters.some((parameter) => parameter.id === name));
  expect(named.filter(([id, name]) => !known(id, name))).toEqual([]);
});

describe.each(OVER_NUMBERS.map((fn) => [fn.id, fn] as const))("KPI.%s", (id, fn) => {
  const isMoney = numbersOf(fn).map((parameter) => MONEY[id]?.includes(parameter.id) === true);

  if (isMoney.includes(true)) {
    it(`${fn.unit === "currency" ? "changes as its money does" : "stays what it is"} in another currency`, () => {
      fc.assert(
        fc.property(figuresFor(fn), RATE, (figures, rate) => {
          const exchanged = figures.map((figure, place) => (isMoney[place] ? figure * rate : figure));
          expectSame(show(fn, ...exchanged), show(fn, ...figures), fn.unit === "currency" ? rate : 1);
        }),
        RUNS,
      );
    });
  }

  if (!takesRange(fn)) return;

  it("is what it is over the sum, into whatever parts that is split, in whatever order they stand", () => {
    fc.assert(
      fc.property(
        figuresFor(fn),
        fc.array(fc.integer({ min: -1_000, max: 1_000 })),
        fc.nat(),
        (figures, parts, turn) => {
          const split = figures.map((figure, place): Argument => {
            const parameter = fn.parameters[place];
            if (parameter.kind !== "number" || parameter.rollUp !== "sum") return figure;
            const cells = [...parts, null, figure - parts.reduce((sum, part) => sum + part, 0)].map((part) => [part]);
            const start = turn % cells.length;
            return [...cells.slice(start), ...cells.slice(0, start)];
          });
          expectSame(show(fn, ...split), show(fn, ...figures));
        },
      ),
      RUNS,
    );
  });
});

describe("KPI.STATUS(actual, …)", () => {
  it.each([
    ["higher", 1],
    ["lower", -1],
  ])("never gets worse as the actual gets better: %s", (direction, sign) => {
    fc.assert(
      fc.property(SCORE, SCORE, SCORE, fc.option(GAP), fc.double({ min: 0, max: 1, noNaN: true }), (...drawn) => {
        const [actual, other, target, gap, tolerance] = drawn;
        const minimum = gap === null ? null : target - sign * gap;
        const [worse, better] = [actual, other].sort((one, two) => sign * (one - two));
        const light = (value: number) => show(STATUS, value, target, minimum, direction, tolerance);
        expect(LIGHTS.indexOf(light(better))).toBeGreaterThanOrEqual(LIGHTS.indexOf(light(worse)));
        expect(light(target)).toBe("green");
        expect(LIGHTS).toContain(light(worse));
      }),
      RUNS,
    );
  });

  it("is the same light when everything changes its sign and its direction", () => {
    fc.assert(
      fc.property(SCORE, SCORE, GAP, (actual, target, gap) => {
        expect(show(STATUS, -actual, -target, gap - target)).toBe(show(STATUS, actual, target, target - gap));
      }),
      RUNS,
    );
  });
});

describe("KPI.ACHIEVE(actual, …)", () => {
  it.each([
    ["higher", null, 1],
    ["lower", "mirror", -1],
    ["lower", "inverse", -1],
  ])("never falls as the actual gets better, from 0 to the cap: %s, %s", (direction, method, sign) => {
    fc.assert(
      fc.property(POSITIVE, POSITIVE, POSITIVE, fc.option(fc.double({ min: 1, max: 2, noNaN: true })), (...drawn) => {
        const [actual, other, target, cap] = drawn;
        const [worse, better] = [actual, other].sort((one, two) => sign * (one - two));
        const reached = (value: number) => Number(show(ACHIEVE, value, target, direction, cap, method));
        expect(reached(better)).toBeGreaterThanOrEqual(reached(worse));
        expect(reached(worse)).toBeGreaterThanOrEqual(0);
        expect(reached(better)).toBeLessThanOrEqual(cap ?? Infinity);
        expect(reached(target)).toBe(1);
      }),
      RUNS,
    );
  });
});

describe("KPI.WSCORE(scores, weights, …)", () => {
  const PARTS = fc.array(fc.tuple(SCORE, POSITIVE), { minLength: 1, maxLength: 6 });
  const column = (parts: readonly (readonly [number, number])[], place: 0 | 1) => parts.map((part) => [part[place]]);

  it("lies between the lowest and the highest score", () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        const score = Number(show(WSCORE, column(parts, 0), column(parts, 1)));
        const scores = parts.map(([each]) => each);
        expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-6);
        expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-6);
      }),
      RUNS,
    );
  });

  it("does not depend on what the weights add up to", () => {
    fc.assert(
      fc.property(PARTS, RATE, (parts, rate) => {
        const scaled = column(parts, 1).map(([weight]) => [weight * rate]);
        const score = Number(show(WSCORE, column(parts, 0), column(parts, 1)));
        expect(Number(show(WSCORE, column(parts, 0), scaled))).toBeCloseTo(score, 6);
      }),
      RUNS,
    );
  });
});

describe("KPI.SCORE(actual, …)", () => {
  it.each([
    ["higher", 1],
    ["lower", -1],
  ])("never falls as the actual gets better, from 0 to the cap: %s", (_, sign) => {
    fc.assert(
      fc.property(SCORE, SCORE, SCORE, GAP, fc.double({ min: 1, max: 2, noNaN: true }), (...drawn) => {
        const [actual, other, target, gap, cap] = drawn;
        const [worse, better] = [actual, other].sort((one, two) => sign * (one - two));
        const score = (value: number) => Number(show(SCORE_FUNCTION, value, target, target - sign * gap, cap));
        expect(score(better)).toBeGreaterThanOrEqual(score(worse));
        expect(score(worse)).toBeGreaterThanOrEqual(0);
        expect(score(better)).toBeLessThanOrEqual(cap);
        expect(score(target)).toBe(1);
      }),
      RUNS,
    );
  });
});

describe("KPI.PHASE(total, periods, …)", () => {
  const TOTAL = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  const sum = (parts: ReturnType<typeof spill>) => (parts as number[][]).reduce((all, [part]) => all + part, 0);

  it("adds up to the total to the last bit: equal parts, growth, a shape", () => {
    fc.assert(
      fc.property(TOTAL, fc.array(POSITIVE, { minLength: 1, maxLength: 36 }), RATE, (total, shape, growth) => {
        const rows = shape.map((each) => [each]);
        expect(sum(spill(PHASE, total, shape.length))).toBe(total + 0);
        expect(sum(spill(PHASE, total, shape.length, "growth", growth > 1 ? 0.07 : growth - 0.5))).toBe(total + 0);
        expect(sum(spill(PHASE, total, shape.length, "shape", rows))).toBe(total + 0);
      }),
      RUNS,
    );
  });

  it("adds up in the decimals that were asked for, each part having no more of them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(POSITIVE, { minLength: 1, maxLength: 36 }),
        (cents, shape) => {
          const rows = shape.map((each) => [each]);
          const parts = spill(PHASE, cents / 100, shape.length, "shape", rows, 2) as number[][];
          const whole = parts.map(([part]) => Math.round(part * 100));
          expect(parts.map(([part]) => part)).toEqual(whole.map((part) => part / 100 + 0));
          expect(whole.reduce((all, part) => all + part, 0)).toBe(cents);
        },
      ),
      RUNS,
    );
  });
});

describe("rows in another order", () => {
  const ROWS = fc.array(fc.tuple(fc.constantFrom("a", "B", "c"), POSITIVE, POSITIVE), { minLength: 1, maxLength: 12 });
  const column = (rows: readonly (readonly (string | number)[])[], place: number) => rows.map((row) => [row[place]]);
  const reordered = (rows: readonly (readonly (string | number)[])[], turn: number) => {
    const start = turn % rows.length;
    return [...rows.slice(start), ...rows.slice(0, start)].reverse();
  };

  it("leave BYGROUP and SHARE the same rows, and WAVG the same number", () => {
    fc.assert(
      fc.property(ROWS, fc.nat(), (rows, turn) => {
        const others = reordered(rows, turn);
        const byGroup = (of: typeof others) => spill(BYGROUP, "AOV", column(of, 0), column(of, 1), column(of, 2));
        const share = (of: typeof others) => spill(SHARE, column(of, 0), column(of, 1));
        const sorted = (table: ReturnType<typeof spill>) => (table as (string | number)[][]).map(String).sort();
        expect(sorted(byGroup(others))).toEqual(sorted(byGroup(rows)));
        expect(sorted(share(others))).toEqual(sorted(share(rows)));
        expectSame(show(WAVG, column(others, 1), column(others, 2)), show(WAVG, column(rows, 1), column(rows, 2)));
      }),
      RUNS,
    );
  });
});

const LIGHTS: readonly (number | string)[] = ["red", "amber", "green"];

/** Figures that the function takes: of customers, none is lost or kept who was never there. */
function figuresFor(fn: KpiFunction): fc.Arbitrary<readonly number[]> {
  return fc
    .tuple(
      ...numbersOf(fn).map(({ domain }) => (RATES.includes(domain) ? fc.constantFrom(0.05, 0.25, 0.5, 0.8) : POSITIVE)),
    )
    .filter((drawn) => typeof show(fn, ...drawn) === "number");
}

const RATES: readonly string[] = ["01", "le1", "gt0le1"];

function numbersOf({ parameters }: KpiFunction): readonly NumberParameter[] {
  return parameters.filter((each): each is NumberParameter => each.kind === "number" && each.optional !== true);
}

function takesRange(fn: KpiFunction): boolean {
  return fn.parameters.some((parameter) => parameter.kind === "number" && parameter.rollUp === "sum");
}

function expectSame(value: number | string, other: number | string, times = 1): void {
  const expected = Number(other) * times;
  expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}
