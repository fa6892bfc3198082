import { FUNCTIONS } from "../src/kpi/functions/functions";
import { FUNCTION_WORDS } from "../src/kpi/functions/words";
import type { Language, Words } from "../src/kpi/language";

const WORDS = {
  title: { vi: "Các hàm KPI", en: "KPI functions" },
  help: { vi: "Trợ giúp", en: "Help" },
  privacy: { vi: "Quyền riêng tư", en: "Privacy" },
  licence: { vi: "Giấy phép", en: "Licence" },
  argument: { vi: "Tham số", en: "Argument" },
  meaning: { vi: "Ý nghĩa", en: "Meaning" },
  example: { vi: "Ví dụ", en: "Example" },
  mind: { vi: "Lưu ý", en: "Mind" },
  source: { vi: "Nguồn", en: "Source" },
  errors: {
    vi: "Ô trống là chưa có số liệu (#N/A), không phải 0. Chữ là #VALUE!, mẫu số bằng 0 là #DIV/0!, số vô lý là #NUM!. Lỗi ở ô đầu vào được giữ nguyên.",
    en: "A blank cell is missing (#N/A), not 0. Text is #VALUE!, a zero denominator #DIV/0!, an impossible number #NUM!. An error in an input comes through unchanged.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The help page that `helpUrl` leads to. */
export function functionsPageName(language: Language): string {
  return language === "en" ? "functions.html" : `functions.${language}.html`;
}

/** A static page, one section per function. */
export function functionsPage(language: Language): string {
  const sections = FUNCTIONS.map(({ id }) => section(id, language)).join("\n");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(WORDS.title[language])} · KPI Scorecard</title>
<link rel="icon" href="icons/app-32.png">
<link rel="stylesheet" href="page.css">
</head>
<body>
${navigation(language)}
<main>
<h1>${escape(WORDS.title[language])}</h1>
<p>${escape(WORDS.errors[language])}</p>
${sections}
</main>
</body>
</html>
`;
}

/** As on the pages that are written by hand, in assets/pages/. */
function navigation(language: Language): string {
  const suffix = language === "en" ? ".html" : `.${language}.html`;
  const other = language === "en" ? "vi" : "en";
  return `<nav>
<a href="support${suffix}">${WORDS.help[language]}</a>
<a href="privacy${suffix}">${WORDS.privacy[language]}</a>
<a href="licence${suffix}">${WORDS.licence[language]}</a>
<a href="${functionsPageName(other)}" lang="${other}" hreflang="${other}">${other === "vi" ? "Tiếng Việt" : "English"}</a>
</nav>`;
}

function section(id: string, language: Language): string {
  const words = FUNCTION_WORDS[id];
  if (words === undefined) throw new Error(`${id} has no words`);
  const rows = Object.values(words.parameters)
    .map(
      ({ name, description }) =>
        `<tr><td><code>${escape(name[language])}</code></td><td>${escape(description[language])}</td></tr>`,
    )
    .join("\n");
  return `<section id="${id}">
<h2><code>KPI.${id}</code> · ${escape(words.name[language])}</h2>
<p>${escape(words.description[language])}</p>
<p><strong>${escape(words.formula[language])}</strong></p>
<table><thead><tr><th>${WORDS.argument[language]}</th><th>${WORDS.meaning[language]}</th></tr></thead><tbody>
${rows}
</tbody></table>
<p>${WORDS.example[language]}: <code>=KPI.${id}(${escape(words.example.args.join(", "))})</code> → <code>${escape(words.example.result)}</code></p>
<p>${WORDS.mind[language]}: ${escape(words.pitfall[language])}</p>
<p>${WORDS.source[language]}: ${escape(words.source)}</p>
</section>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
