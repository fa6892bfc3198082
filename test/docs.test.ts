import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

// Documents that nothing executes can still be held to the files and commands they name.
const ROOT = join(__dirname, "..");
const DOCUMENTS = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...(readdirSync(join(ROOT, "docs"), { recursive: true }) as string[])
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
];

describe.each(DOCUMENTS)("%s", (document) => {
  const text = readFileSync(join(ROOT, document), "utf8");

  it("names only npm scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
    const named = [...text.matchAll(/npm (?:run ([\w:-]+)|(start|stop|test))\b/g)].map((match) => match[1] ?? match[2]);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it("links only to files and headings that exist", () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? match[2]);
    const ours = targets.filter((target) => !/^(https?|mailto):/.test(target));
    expect(ours.filter((target) => !resolves(document, target))).toEqual([]);
  });

  it("names only paths that exist", () => {
    const paths = [...text.matchAll(/`((?:src|test|scripts|docs|assets|playground)\/[\w./-]*)`/g)].map(
      (match) => match[1],
    );
    const real = paths.filter((path) => !path.includes("example"));
    expect(real.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe("CONTRIBUTING.md", () => {
  it("explains every npm script", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
    const text = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
    expect(Object.keys(scripts).filter((script) => !new RegExp(`\`npm (run )?${script}\``).test(text))).toEqual([]);
  });
});

describe.each(["en", "vi"])("the help page in %s", (language) => {
  it("calls tabs, buttons and screens as they are called there", () => {
    const page = readFileSync(
      join(ROOT, "assets", "pages", language === "en" ? "support.html" : "support.vi.html"),
      "utf8",
    );
    const names = [...page.replace(/\s+/g, " ").matchAll(/<b>(.*?)<\/b>/g)].map((match) => match[1]);
    const words = ["words", "words/wizard", "convert/words"].map((folder) => `src/taskpane/${folder}/${language}.ts`);
    const said = [...words, "manifest.xml"].map((file) => readFileSync(join(ROOT, file), "utf8")).join("\n");
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !EXCELS_OWN.has(name) && !said.includes(`"${name}"`))).toEqual([]);
  });
});

/** The name of the Home tab. */
const EXCELS_OWN = new Set(["Home", "Trang đầu"]);

function resolves(document: string, target: string): boolean {
  const [path, anchor] = target.split("#");
  const file = path === "" ? join(ROOT, document) : join(ROOT, dirname(document), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || headings(readFileSync(file, "utf8")).includes(decodeURIComponent(anchor));
}

/** The anchors that a forge makes of headings: lower case, hyphens for blanks, no punctuation. */
function headings(text: string): string[] {
  const titles = [...text.matchAll(/^#+ (.+)$/gm)].map((match) => match[1]);
  return titles.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}
