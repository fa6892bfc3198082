import { callFunction } from "../../../src/kpi/call";
import { isCellError, type CellValue } from "../../../src/kpi/cell";
import { takesRange, type Outcome, type Argument } from "../../../src/kpi/function";
import { FUNCTIONS, functionById } from "../../../src/kpi/functions/functions";
import { TWINS } from "../../../src/kpi/functions/twins";
import { FUNCTION_WORDS } from "../../../src/kpi/functions/words";
import { optionOf } from "../../../src/kpi/option-words";
import { printTwin } from "../../../src/kpi/print-twin";

const IDS = FUNCTIONS.map(({ id }) => id);

describe("FUNCTIONS", () => {
  it("are those that have a twin, and those that have words", () => {
    expect(Object.keys(TWINS)).toEqual(IDS);
    expect(Object.keys(FUNCTION_WORDS)).toEqual(IDS);
  });
});

describe("functionById(id)", () => {
  it("finds a function, and throws for an id that none has", () => {
    expect(functionById("CAC").id).toBe("CAC");
    expect(() => functionById("cac")).toThrow('no function "cac"');
  });
});

describe.each(FUNCTIONS.map((fn) => [fn.id, fn] as const))("KPI.%s", (id, fn) => {
  const words = FUNCTION_WORDS[id];

  beforeAll(() => fn.needs?.());

  it("has words for every parameter, and for no others", () => {
    expect(Object.keys(words.parameters)).toEqual(fn.parameters.map((parameter) => parameter.id));
  });

  it("has them in both languages, none empty", () => {
    const { name, description, formula, pitfall, parameters } = words;
    const all = [
      name,
      description,
      formula,
      pitfall,
      ...Object.values(parameters).flatMap((each) => Object.values(each)),
    ];
    expect(all.filter(({ vi, en }) => vi.trim() === "" || en.trim() === "")).toEqual([]);
  });

  it.each(["vi", "en"] as const)("has names for its parameters that a formula bar can show: %s", (language) => {
    const names = Object.values(words.parameters).map(({ name }) => name[language]);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => !/^[\p{Ll}_]+$/u.test(name))).toEqual([]);
  });

  it("quotes as words of an option only what it understands, and every option", () => {
    for (const parameter of fn.parameters) {
      if (parameter.kind !== "option") continue;
      const { vi, en } = words.parameters[parameter.id].description;
      for (const text of [vi, en]) {
        const quoted = [...text.matchAll(/"(.*?)"/g)].map((match) => optionOf(match[1], parameter.options));
        expect(quoted).toEqual(parameter.options);
      }
    }
  });

  it("has optional parameters last, so that no argument has to be skipped for a required one", () => {
    const optional = fn.parameters.map((parameter) => "optional" in parameter);
    expect(optional).toEqual([...optional].sort((one, other) => Number(one) - Number(other)));
  });

  it("gives what its example says", () => {
    expect(shown(callFunction(fn, words.example.args.map(typed)))).toBe(words.example.result);
  });

  it("has a native twin over the same parameters, or says why there is none", () => {
    const twin = TWINS[id];
    if ("none" in twin)
      expect(twin.none).toEqual({ vi: expect.stringMatching(/.{20}/), en: expect.stringMatching(/.{20}/) });
    else expect(twin.parameters).toBe(fn.parameters);
  });

  it("has a twin that fits into a cell, whatever it is bound to", () => {
    const address = "'A sheet with a name of thirty-one'!$AA$1000";
    const references = Object.fromEntries(
      fn.parameters.map((each) => [each.id, takesRange(each) ? `${address}:$AA$1048576` : address]),
    );
    const twin = TWINS[id];
    if ("none" in twin) return;
    const formula = printTwin(twin, references, { printing: "strict" });
    expect(formula.length).toBeLessThan(LONGEST_FORMULA);
    expect(deepest(formula)).toBeLessThan(DEEPEST_FORMULA);
  });
});

/** Excel's own limits: characters of a formula, levels of nesting. */
const LONGEST_FORMULA = 8192;
const DEEPEST_FORMULA = 64;

/** `20000`, `"lower"`, `{80,90}` or `{"a","b";1,2}` as typed into a formula; nothing is an argument left out. */
function typed(text: string): Argument {
  if (text === "") return null;
  if (text.startsWith("{"))
    return text
      .slice(1, -1)
      .split(";")
      .map((row) => row.split(",").map(typedCell));
  return typedCell(text);
}

function typedCell(text: string): CellValue {
  if (text === "") return null;
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

/** A rectangle as an example writes it: cells between bars, rows between semicolons. */
function shown(result: Outcome): string {
  if (typeof result !== "object") return String(result);
  return result
    .map((row) => row.map((value) => (isCellError(value) ? value.error : String(value))).join(" | "))
    .join("; ");
}

function deepest(formula: string): number {
  let depth = 0;
  return Math.max(...[...formula].map((character) => (depth += character === "(" ? 1 : character === ")" ? -1 : 0)));
}
