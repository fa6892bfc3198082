import type { KpiFunction } from "../src/kpi/function";
import { FUNCTIONS } from "../src/kpi/functions/functions";
import { FUNCTION_WORDS } from "../src/kpi/functions/words";
import { nativeFormula, resultUnit, takes } from "./function-facts";

/** The text of docs/functions.md, which scripts/docs.ts writes and checks. */
export function functionsDocument(): string {
  const withoutTwin = FUNCTIONS.filter((fn) => typeof nativeFormula(fn) !== "string");
  return `# KPI functions · Các hàm KPI

Generated from the declarations in \`src/kpi/functions/\` by \`npm run docs\`. Do not edit.

Ranges are added before anything is divided. A blank cell is missing (\`#N/A\`), never 0; text and TRUE/FALSE are \`#VALUE!\`; a
zero denominator is \`#DIV/0!\`; a number out of its domain is \`#NUM!\`; an error in an input comes through unchanged. Rates and
shares are fractions: 0.4 is 40 %. Dates are the numbers of days that cells hold (1900 system) or texts such as \`2026-03-31\`.

Under *native* stands the ordinary formula with the same value, for inputs in the cells B2, B3 … as generated workbooks write it.
${String(FUNCTIONS.length)} functions; ${String(withoutTwin.length)} of them no ordinary formula in one cell can express:

${withoutTwin.map((fn) => `* ${reasonLine(fn)}`).join("\n")}

${FUNCTIONS.map(section).join("\n")}`;
}

function reasonLine(fn: KpiFunction): string {
  const native = nativeFormula(fn);
  return typeof native === "string" ? "" : `\`KPI.${fn.id}\`: ${native.en} ${native.vi}`;
}

function section(fn: KpiFunction): string {
  const { id } = fn;
  const words = FUNCTION_WORDS[id];
  if (words === undefined) throw new Error(`${id} is not complete`);
  const rows = fn.parameters.map((parameter) => {
    const { name, description } = words.parameters[parameter.id] ?? {
      name: { vi: "", en: "" },
      description: { vi: "", en: "" },
    };
    return `| \`${name.en}\` · \`${name.vi}\` | ${takes(parameter, "en")} | ${description.en}<br>${description.vi} |`;
  });
  const native = nativeFormula(fn);
  const errors = (words.errors ?? []).map(({ code, when }) => `${code} when ${when.en} · ${when.vi}`);
  return `## KPI.${id}

**${words.name.en}** · **${words.name.vi}**

${words.description.en} ${words.description.vi}

\`${words.formula.en}\` · \`${words.formula.vi}\`

| Argument | Takes | Meaning |
|---|---|---|
${rows.join("\n")}

Result: ${resultUnit(fn.unit, "en")}.${words.result === undefined ? "" : ` ${words.result.en} ${words.result.vi}`}
${errors.length === 0 ? "" : `\nRefuses: ${errors.join("; ")}.\n`}
Example: \`=KPI.${id}(${words.example.args.join(", ")})\` → \`${words.example.result}\`

Native: ${typeof native === "string" ? `\`${native}\`` : "none, see above."}

Mind: ${words.pitfall.en} ${words.pitfall.vi}

Source: ${words.source}
`;
}
