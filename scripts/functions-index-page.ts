import { FUNCTION_WORDS } from "../src/kpi/functions/words";
import type { Language, Words } from "../src/kpi/language";
import { functionGroups } from "../src/taskpane/functions/list/function-groups";
import { functionPageName } from "./function-page";
import { escapeHtml, staticPage } from "./static-page";

const WORDS = {
  title: { vi: "Các hàm KPI", en: "KPI functions" },
  errors: {
    vi: "Ô trống là chưa có số liệu (#N/A), không phải 0. Chữ là #VALUE!, mẫu số bằng 0 là #DIV/0!, số vô lý là #NUM!. Lỗi ở ô đầu vào được giữ nguyên.",
    en: "A blank cell is missing (#N/A), not 0. Text is #VALUE!, a zero denominator #DIV/0!, an impossible number #NUM!. An error in an input comes through unchanged.",
  },
} as const satisfies Readonly<Record<string, Words>>;

export function functionsIndexPageName(language: Language): string {
  return language === "en" ? "functions.html" : `functions.${language}.html`;
}

/** All functions by department, each a link to its own page. */
export function functionsIndexPage(language: Language): string {
  const sections = functionGroups("department").map(
    ({ name, functions }) => `<h2>${escapeHtml(name[language])}</h2>
<ul>
${functions.map(({ id }) => line(id, language)).join("\n")}
</ul>`,
  );
  return staticPage({
    language,
    title: WORDS.title[language],
    addressIn: functionsIndexPageName,
    root: "",
    main: `<h1>${escapeHtml(WORDS.title[language])}</h1>
<p>${escapeHtml(WORDS.errors[language])}</p>
${sections.join("\n")}`,
  });
}

function line(id: string, language: Language): string {
  const words = FUNCTION_WORDS[id];
  if (words === undefined) throw new Error(`${id} has no words`);
  const text = `${words.name[language]}: ${words.description[language]}`;
  return `<li><a href="${functionPageName(id, language)}"><code>KPI.${id}</code></a> ${escapeHtml(text)}</li>`;
}
