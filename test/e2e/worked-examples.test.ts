import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { CHROMIUM_ARGUMENTS } from "../../scripts/browser/chromium";

/*
 * The worked examples go through what is shipped: dist/functions.js in a browser, under the policy of the pane's own page, called
 * as Excel calls it. Nothing of src/ is imported.
 */
const ROOT = join(__dirname, "../..");
const EXAMPLES = JSON.parse(readFileSync(join(ROOT, "test/fixtures/worked-examples.json"), "utf8")) as Example[];
const METADATA = (JSON.parse(readFileSync(join(ROOT, "dist/functions.json"), "utf8")) as { functions: Metadata[] })
  .functions;

interface Example {
  readonly fn: string;
  readonly args: readonly (Cell | readonly Cell[])[];
  readonly expected: Shown;
  readonly tolerance: number;
  readonly source: string;
}

interface Metadata {
  readonly id: string;
  readonly parameters: readonly { readonly repeating?: boolean }[];
}

type Cell = number | string | null;
type Shown = number | string | readonly (number | string)[] | readonly (readonly (number | string)[])[];

let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: String(process.env["CHROMIUM_PATH"]),
    args: [...CHROMIUM_ARGUMENTS],
  });
  page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => complaints.push(message.text()));
  const address = `${String(process.env["PLAYGROUND_URL"])}/addin/functions-alone.html`;
  const policy = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/.exec(
    readFileSync(join(ROOT, "dist/taskpane.html"), "utf8"),
  );
  await page.route(address, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><link rel="icon" href="data:,">${policy?.[0] ?? ""}<script src="functions.js"></script>`,
    }),
  );
  await page.addInitScript(standInForExcel);
  await page.goto(address);
});

afterAll(() => browser.close());

describe("dist/functions.js", () => {
  it("associates the functions that functions.json describes", async () => {
    const associated = await page.evaluate(() => [...(window as unknown as Excel).associated.keys()]);
    expect(associated).toEqual(METADATA.map(({ id }) => id));
  });

  it("has a worked example for every function", () => {
    const worked = new Set(EXAMPLES.map(({ fn }) => fn));
    expect(METADATA.map(({ id }) => id).filter((id) => !worked.has(id))).toEqual(WITHOUT_EXAMPLE);
  });

  it.each(EXAMPLES)("gives $expected for KPI.$fn of $args ($source)", async ({ fn, args, expected, tolerance }) => {
    const shown = await called(fn, args);
    expect(flattened(shown, expected)).toEqual(near(flattened(expected, expected), tolerance));
  });

  it("does nothing that the policy of the page refuses", () => {
    expect(complaints).toEqual([]);
  });
});

/** Their results are texts, and tested beside the texts. */
const WITHOUT_EXAMPLE = ["STATUSRANGE", "DESCRIBE", "ADVICE"];

/** As Excel calls: everything is a matrix, what is left out is null, what repeats comes as one array. */
async function called(fn: string, args: Example["args"]): Promise<Shown> {
  const parameters = METADATA.find(({ id }) => id === fn)?.parameters ?? [];
  const matrices = args.map((arg) => (Array.isArray(arg) ? arg.map((cell: Cell) => [cell]) : [[arg as Cell]]));
  const fixed = parameters.at(-1)?.repeating === true ? parameters.length - 1 : parameters.length;
  const padded = Array.from({ length: fixed }, (_, place) => matrices[place] ?? null);
  const given = fixed < parameters.length ? [...padded, matrices.slice(fixed)] : padded;
  return page.evaluate(async ([id, handed]) => (window as unknown as Excel).show(id, handed), [fn, given] as const);
}

interface Excel {
  readonly associated: ReadonlyMap<string, (...args: unknown[]) => unknown>;
  show(id: string, args: readonly unknown[]): Promise<Shown>;
}

/** Runs in the page: what Excel offers to functions.js, and what a cell then shows. */
function standInForExcel(): void {
  class CustomFunctionsError {
    constructor(
      readonly code: string,
      readonly message = "",
    ) {}
  }
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const shown = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shown);
    return value instanceof CustomFunctionsError ? value.code : value;
  };
  Object.assign(window, {
    associated,
    async show(id: string, args: readonly unknown[]) {
      try {
        return shown(await associated.get(id)?.(...args, { address: "Sheet1!A1" }));
      } catch (error) {
        if (error instanceof CustomFunctionsError) return error.code;
        throw error;
      }
    },
    CustomFunctions: {
      associate: (id: string, fn: (...args: unknown[]) => unknown) => associated.set(id, fn),
      Error: CustomFunctionsError,
      ErrorCode: {
        invalidValue: "#VALUE!",
        notAvailable: "#N/A",
        divisionByZero: "#DIV/0!",
        invalidNumber: "#NUM!",
        nullReference: "#NULL!",
      },
    },
  });
}

/** A list of cells where the example has one, whichever way it spills; what pads a ragged table is left out. */
function flattened(shown: Shown, like: Shown): Shown {
  if (!Array.isArray(shown) || !Array.isArray(like)) return shown;
  if (!Array.isArray(like[0])) return (shown as (number | string)[][]).flat();
  return (shown as (number | string)[][]).map((row) => row.filter((cell) => cell !== ""));
}

function near(expected: Shown, tolerance: number): unknown {
  if (Array.isArray(expected)) return expected.map((each: Shown) => near(each, tolerance));
  if (typeof expected !== "number") return expected;
  const slack = Math.max(tolerance * Math.max(1, Math.abs(expected)), Number.EPSILON);
  return expect.closeTo(expected, -Math.log10(2 * slack));
}
