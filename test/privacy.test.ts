import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// What assets/pages/privacy.html promises, held against the code that ships.
const ROOT = join(__dirname, "..");
const SOURCES = (readdirSync(join(ROOT, "src"), { recursive: true }) as string[])
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file));

describe("what ships", () => {
  it("sends nothing anywhere, and leaves no cookie", () => {
    const sends =
      /\b(fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|document\.cookie|importScripts|indexedDB|caches\.)/;
    expect(naming(sends)).toEqual([]);
  });

  it("names no address on the web but those of schemas and sources", () => {
    const addresses = SOURCES.flatMap((file) => [...code(file).matchAll(/["'`]https?:\/\/([^/"'`]+)/g)]);
    const hosts = new Set(addresses.map((match) => match[1]));
    expect([...hosts].filter((host) => !/^schemas\.|\.org$/.test(host))).toEqual([]);
  });

  it("keeps in the browser a language, functions used last, figures not yet written and drafts, and only in these places", () => {
    expect(naming(/localStorage|sessionStorage/)).toEqual([
      "taskpane/figures/typed-figures.ts",
      "taskpane/functions/list/recent-functions.ts",
      "taskpane/language-choice.ts",
      "taskpane/workbook-drafts.ts",
    ]);
  });

  it("keeps in the workbook's settings drafts, lists of what was made and the last conversion", () => {
    expect(naming(/settings\.add\(/)).toEqual([
      "hosts/excel/formulas/keep.ts",
      "hosts/excel/journal.ts",
      "taskpane/workbook-drafts.ts",
    ]);
  });
});

describe("the page about the licence", () => {
  it.each(["licence.html", "licence.vi.html"])("has the text of LICENSE in %s", (page) => {
    const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
    const html = readFileSync(join(ROOT, "assets", "pages", page), "utf8");
    const quoted = /<blockquote.*?>(.*?)<\/blockquote>/s.exec(html)?.[1] ?? "";
    const text = quoted.replace(/<[^>]+>/g, "").replaceAll("&quot;", '"');
    expect(`MIT License ${flat(text)}`).toBe(flat(readFileSync(join(ROOT, "LICENSE"), "utf8")));
  });
});

function naming(pattern: RegExp): string[] {
  return SOURCES.filter((file) => pattern.test(code(file))).sort();
}

/** Without comments: they may speak of what the code does not do. */
function code(file: string): string {
  const source = readFileSync(join(ROOT, "src", file), "utf8");
  return source.replace(/\/\*.*?\*\//gs, "").replace(/(?<=^|\s)\/\/.*$/gm, "");
}
