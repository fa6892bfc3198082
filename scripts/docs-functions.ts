import type { Parameter } from "../src/kpi/function";
import { FUNCTIONS } from "../src/kpi/functions/functions";
import { TWINS } from "../src/kpi/functions/twins";
import { FUNCTION_WORDS } from "../src/kpi/functions/words";
import { printTwin } from "../src/kpi/twin";

/** The text of docs/functions.md, which scripts/docs.ts writes and checks. */
export function functionsDocument(): string {
  return `# KPI functions · Các hàm KPI

Generated from the declarations in \`src/kpi/functions/\` by \`npm run docs\`. Do not edit.

Ranges are added before anything is divided. A blank cell is missing (\`#N/A\`), never 0; text and TRUE/FALSE are \`#VALUE!\`; a
zero denominator is \`#DIV/0!\`; a number out of its domain is \`#NUM!\`; an error in an input comes through unchanged. Rates and
shares are fractions: 0.4 is 40 %.

Under *native* stands the ordinary formula with the same value, for inputs in the cells B2, B3 … as generated workbooks write it.

${FUNCTIONS.map(({ id }) => section(id)).join("\n")}`;
}

function section(id: string): string {
  const words = FUNCTION_WORDS[id];
  const fn = FUNCTIONS.find((each) => each.id === id);
  const twin = TWINS[id];
  if (words === undefined || fn === undefined || twin === undefined) throw new Error(`${id} is not complete`);
  const references = Object.fromEntries(
    fn.parameters.flatMap((parameter, place) =>
      "optional" in parameter ? [] : [[parameter.id, cellsFor(parameter, place)]],
    ),
  );
  const rows = fn.parameters.map((parameter) => {
    const { name, description } = words.parameters[parameter.id] ?? {
      name: { vi: "", en: "" },
      description: { vi: "", en: "" },
    };
    return `| \`${name.en}\` · \`${name.vi}\` | ${kindOf(parameter)} | ${description.en}<br>${description.vi} |`;
  });
  return `## KPI.${id}

**${words.name.en}** · **${words.name.vi}**

${words.description.en} ${words.description.vi}

\`${words.formula.en}\` · \`${words.formula.vi}\`

| Argument | Takes | Meaning |
|---|---|---|
${rows.join("\n")}

Result: ${UNITS[fn.unit]}

Example: \`=KPI.${id}(${words.example.args.join(", ")})\` → \`${words.example.result}\`

Native: \`=${printTwin(twin, references, { printing: "sheet" })}\`

Mind: ${words.pitfall.en} ${words.pitfall.vi}

Source: ${words.source}
`;
}

function cellsFor(parameter: Parameter, place: number): string {
  const column = String.fromCharCode(66 + place);
  return parameter.kind === "numbers" ? `${column}2:${column}9` : `B${String(place + 2)}`;
}

const UNITS = {
  currency: "in the currency of the inputs.",
  percent: "a fraction (0.4 is 40 %).",
  ratio: "a ratio (4 is 4 : 1).",
  count: "a number.",
  score: "in the unit of the scores.",
  text: "a word.",
} as const;

function kindOf(parameter: Parameter): string {
  if (parameter.kind === "numbers") return "a range";
  const optional = "optional" in parameter ? ", optional" : "";
  if (parameter.kind === "option")
    return `one of ${parameter.options.map((option) => `\`${option}\``).join(", ")}${optional}`;
  const domain = { any: "any number", ge0: "≥ 0", gt0: "> 0", "01": "0 to 1" }[parameter.domain];
  return `${domain}, ${parameter.rollUp === "sum" ? "cell or range" : "one cell"}${optional}`;
}
