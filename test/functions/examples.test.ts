import { callFunction, type Argument } from "../../src/kpi/call";
import { FUNCTIONS } from "../../src/kpi/functions/functions";
import { TWINS } from "../../src/kpi/functions/twins";
import { FUNCTION_WORDS } from "../../src/kpi/functions/words";

/** `20000`, `"lower"` or `{80,90}` as typed into a formula. */
function typed(text: string): Argument {
  if (text.startsWith("{")) return [text.slice(1, -1).split(",").map(Number)];
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

describe.each(FUNCTIONS.map((fn) => [fn.id, fn] as const))("KPI.%s", (id, fn) => {
  const words = FUNCTION_WORDS[id];

  it("has words for every parameter, and for no others", () => {
    expect(Object.keys(words.parameters)).toEqual(fn.parameters.map((parameter) => parameter.id));
  });

  it("gives what its example says", () => {
    expect(String(callFunction(fn, words.example.args.map(typed)))).toBe(words.example.result);
  });

  it("has a native twin over the same parameters", () => {
    expect(TWINS[id].parameters).toBe(fn.parameters);
  });
});
