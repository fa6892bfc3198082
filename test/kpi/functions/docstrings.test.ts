import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { FUNCTIONS } from "../../../src/kpi/functions/functions";

/** Every `@example call //=> value` of the functions' docstrings, run as it stands there. */
const FOLDER = join(__dirname, "../../../src/kpi/functions");

const FILES = (readdirSync(FOLDER, { recursive: true }) as string[])
  .filter((file) => /^\w+[\\/][\w-]+\.ts$/.test(file))
  .map((file) => {
    const examples = readFileSync(join(FOLDER, file), "utf8").matchAll(/@example (.*) \/\/=> (.*)/g);
    return { file, examples: [...examples].map(([, call, value]) => ({ call, value })) };
  });

beforeAll(async () => {
  for (const fn of FUNCTIONS) await fn.needs?.();
});

it("stand in every file that declares a function", () => {
  const declaring = FUNCTIONS.map(({ id }) => id);
  const documented = FILES.filter(({ examples }) => examples.length > 0).flatMap(({ file }) =>
    [...readFileSync(join(FOLDER, file), "utf8").matchAll(/^ {2}id: "(\w+)",$/gm)].map(([, id]) => id),
  );
  expect(declaring.filter((id) => !documented.includes(id))).toEqual([]);
});

describe.each(FILES.filter(({ examples }) => examples.length > 0))("$file", ({ file, examples }) => {
  it.each(examples)("$call is $value", async ({ call, value }) => {
    const exported = (await import(join(FOLDER, file))) as Record<string, unknown>;
    const shown: unknown = runInNewContext(`(${call})`, { ...exported });
    expect(JSON.stringify(shown)).toBe(JSON.stringify(runInNewContext(`(${value})`)));
  });
});
