import { functionById } from "../src/kpi/functions/functions";
import { FUNCTION_WORDS } from "../src/kpi/functions/words";
import type { Language, Words } from "../src/kpi/language";
import { errorLines } from "./function-errors";
import { nativeFormula, resultUnit, takes } from "./function-facts";
import { escapeHtml, staticPage } from "./static-page";

const WORDS = {
  formula: { vi: "Công thức", en: "Formula" },
  arguments: { vi: "Đối số", en: "Arguments" },
  argument: { vi: "Đối số", en: "Argument" },
  takes: { vi: "Nhận", en: "Takes" },
  meaning: { vi: "Ý nghĩa", en: "Meaning" },
  result: { vi: "Kết quả", en: "Result" },
  errors: { vi: "Khi nào báo lỗi", en: "When it shows an error" },
  error: { vi: "Lỗi", en: "Error" },
  when: { vi: "Khi", en: "When" },
  passedOn: {
    vi: "Lỗi ở ô đầu vào được giữ nguyên. Ô trống là chưa có số liệu, không phải 0.",
    en: "An error in an input comes through unchanged. A blank cell is missing, not 0.",
  },
  example: { vi: "Ví dụ", en: "Worked example" },
  separators: {
    vi: "Nếu Excel của bạn dùng dấu phẩy thập phân thì gõ dấu chấm phẩy giữa các đối số.",
    en: "Where Excel uses a decimal comma, type semicolons between the arguments.",
  },
  native: { vi: "Công thức thường cho cùng kết quả", en: "The ordinary formula with the same value" },
  mind: { vi: "Dễ nhầm", en: "What goes wrong easily" },
  source: { vi: "Nguồn", en: "Source" },
} as const satisfies Readonly<Record<string, Words>>;

/** Where `helpUrl` leads: seen from the folder of the add-in. */
export function functionPageName(id: string, language: Language): string {
  return `functions/${fileName(id, language)}`;
}

/** Everything about one function, for someone who sees it in a cell and has never heard of it. */
export function functionPage(id: string, language: Language): string {
  const fn = functionById(id);
  const words = FUNCTION_WORDS[id];
  if (words === undefined) throw new Error(`${id} has no words`);
  const say = (key: keyof typeof WORDS): string => escapeHtml(WORDS[key][language]);
  const native = nativeFormula(fn);
  const parameters = fn.parameters.map((parameter) => {
    const told = words.parameters[parameter.id];
    return [
      `<code>${escapeHtml(told?.name[language] ?? parameter.id)}</code>`,
      marked(takes(parameter, language)),
      escapeHtml(told?.description[language] ?? ""),
    ];
  });
  const errors = errorLines(fn, words, language).map(({ code, when }) => [`<code>${code}</code>`, marked(when)]);
  return staticPage({
    language,
    title: `KPI.${id} · ${words.name[language]}`,
    addressIn: (other) => fileName(id, other),
    root: "../",
    main: `<h1><code>KPI.${id}</code> ${escapeHtml(words.name[language])}</h1>
<p>${escapeHtml(words.description[language])}</p>
<h2>${say("formula")}</h2>
<p><strong>${escapeHtml(words.formula[language])}</strong></p>
<h2>${say("arguments")}</h2>
${table(say("arguments"), [say("argument"), say("takes"), say("meaning")], parameters)}
<h2>${say("result")}</h2>
<p>${escapeHtml(sentence(resultUnit(fn.unit, language)))}${words.result === undefined ? "" : ` ${escapeHtml(words.result[language])}`}</p>
<h2>${say("example")}</h2>
<p><code>=KPI.${id}(${escapeHtml(words.example.args.join(", "))})</code> → <code>${escapeHtml(words.example.result)}</code></p>
<p>${say("separators")}</p>
<h2>${say("errors")}</h2>
${table(say("errors"), [say("error"), say("when")], errors)}
<p>${say("passedOn")}</p>
<h2>${say("native")}</h2>
<p>${typeof native === "string" ? `<code>${escapeHtml(native)}</code>` : escapeHtml(native[language])}</p>
<h2>${say("mind")}</h2>
<p>${escapeHtml(words.pitfall[language])}</p>
<h2>${say("source")}</h2>
<p>${escapeHtml(words.source)}</p>`,
  });
}

function fileName(id: string, language: Language): string {
  const name = id.toLowerCase();
  return language === "en" ? `${name}.html` : `${name}.${language}.html`;
}

/** Name and cells are HTML already. Where it is wider than a phone it is moved sideways, by keyboard too. */
function table(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((text) => `<th>${text}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n");
  return `<div class="scroll" tabindex="0" role="group" aria-label="${name}"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}

/** Escaped, with what stands between backticks as code. */
function marked(text: string): string {
  return escapeHtml(text).replace(/`([^`]*)`/g, "<code>$1</code>");
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
