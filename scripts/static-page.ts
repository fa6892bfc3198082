import type { Language, Words } from "../src/kpi/language";

const WORDS = {
  functions: { vi: "Các hàm KPI", en: "KPI functions" },
  help: { vi: "Trợ giúp", en: "Help" },
  privacy: { vi: "Quyền riêng tư", en: "Privacy" },
  licence: { vi: "Giấy phép", en: "Licence" },
} as const satisfies Readonly<Record<string, Words>>;

export interface StaticPage {
  readonly language: Language;
  readonly title: string;
  /** The same page in a language, seen from the folder it lies in. */
  readonly addressIn: (language: Language) => string;
  /** The folder of the other pages, seen from this one: `""` or `"../"`. */
  readonly root: string;
  /** HTML, every text in it escaped. */
  readonly main: string;
}

/** A page that is computed, with the head and the links of those that are written by hand in assets/pages/. */
export function staticPage({ language, title, addressIn, root, main }: StaticPage): string {
  const suffix = language === "en" ? ".html" : `.${language}.html`;
  const other = language === "en" ? "vi" : "en";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · KPI Scorecard</title>
<link rel="icon" href="${root}icons/app-32.png">
<link rel="stylesheet" href="${root}page.css">
</head>
<body>
<nav>
<a href="${root}functions${suffix}">${WORDS.functions[language]}</a>
<a href="${root}support${suffix}">${WORDS.help[language]}</a>
<a href="${root}privacy${suffix}">${WORDS.privacy[language]}</a>
<a href="${root}licence${suffix}">${WORDS.licence[language]}</a>
<a href="${addressIn(other)}" lang="${other}" hreflang="${other}">${other === "vi" ? "Tiếng Việt" : "English"}</a>
</nav>
<main>
${main}
</main>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
