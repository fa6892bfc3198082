import { callFunction, type Argument } from "../../../src/kpi/call";
import { FUNCTIONS, functionById } from "../../../src/kpi/functions/functions";
import { TWINS } from "../../../src/kpi/functions/twins";
import { FUNCTION_WORDS } from "../../../src/kpi/functions/words";
import { optionOf } from "../../../src/kpi/option-words";
import { printTwin } from "../../../src/kpi/twin";

const IDS = FUNCTIONS.map(({ id }) => id);

describe("FUNCTIONS", () => {
  it("have ids that differ, and that Excel cannot take for a cell", () => {
    expect(IDS).toEqual([...new Set(IDS)]);
    expect(IDS.filter((id) => !isFunctionName(id))).toEqual([]);
    expect(["DSO30", "R1C1", "AB", "cac"].filter(isFunctionName)).toEqual([]);
  });

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
    const optional = fn.parameters.map((parameter) => parameter.kind !== "numbers" && parameter.optional === true);
    expect(optional).toEqual([...optional].sort((one, other) => Number(one) - Number(other)));
  });

  it("gives what its example says", () => {
    expect(String(callFunction(fn, words.example.args.map(typed)))).toBe(words.example.result);
  });

  it("has a native twin over the same parameters", () => {
    expect(TWINS[id].parameters).toBe(fn.parameters);
  });

  it("has a twin that fits into a cell, whatever it is bound to", () => {
    const address = "'A sheet with a name of thirty-one'!$AA$1000";
    const references = Object.fromEntries(
      fn.parameters.map((each) => [each.id, takesRange(each) ? `${address}:$AA$1048576` : address]),
    );
    const formula = printTwin(TWINS[id], references, { printing: "strict" });
    expect(formula.length).toBeLessThan(LONGEST_FORMULA);
    expect(deepest(formula)).toBeLessThan(DEEPEST_FORMULA);
  });
});

/** Excel's own limits: characters of a formula, levels of nesting. */
const LONGEST_FORMULA = 8192;
const DEEPEST_FORMULA = 64;

/** Three letters or more in upper case; neither `DSO30` nor `R1C1`, which are cells. */
function isFunctionName(id: string): boolean {
  return /^[A-Z][A-Z0-9]{2,}$/.test(id) && !/^[A-Z]{1,3}\d+$/.test(id) && !/^R\d*C\d*$/.test(id);
}

/** `20000`, `"lower"` or `{80,90}` as typed into a formula. */
function typed(text: string): Argument {
  if (text.startsWith("{")) return [text.slice(1, -1).split(",").map(Number)];
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

function takesRange(parameter: (typeof FUNCTIONS)[number]["parameters"][number]): boolean {
  return parameter.kind === "numbers" || (parameter.kind === "number" && parameter.rollUp === "sum");
}

function deepest(formula: string): number {
  let depth = 0;
  return Math.max(...[...formula].map((character) => (depth += character === "(" ? 1 : character === ")" ? -1 : 0)));
}
