import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { commandLinePackages } from "../../scripts/build/command-line-packages";
import { notices, sections } from "../../scripts/build/notices";

const ROOT = join(__dirname, "..", "..");
const URL = "https://example.org/sub/path";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kpi-scorecard-"));
  build("production", join(folder, "release"), { ADDIN_URL: `${URL}/` });
  build("development", join(folder, "development"), {});
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("ADDIN_URL=https://example.org/sub/path/ npm run build", () => {
  it("leaves no localhost in any file", () => {
    expect(release().filter((file) => /localhost|127\.0\.0\.1/i.test(read(file)))).toEqual([]);
  });

  it("writes every file that the manifest names", () => {
    const named = [...read("manifest.xml").matchAll(/"(https:\/\/[^"]+)"/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((address) => !address.startsWith(`${URL}/`))).toEqual([]);
    expect(named.filter((address) => !existsSync(join(folder, "release", address.slice(URL.length))))).toEqual([]);
  });

  it("writes every file that a page names, by addresses that hold under any path", () => {
    for (const page of release().filter((file) => file.endsWith(".html"))) {
      const named = [...read(page).matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1].replace(/#.*/, ""));
      const ours = named.filter((address) => address !== "" && !address.startsWith("https://"));
      const missing = ours.filter((address) => !existsSync(join(folder, "release", dirname(page), address)));
      expect([page, ours.filter((address) => address.startsWith("/")), missing]).toEqual([page, [], []]);
    }
  });

  it("takes office.js from Microsoft, then functions, then the pane, and runs no script written into the page", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
    const sources = scripts.map((match) => /src="([^"]+)"/.exec(match[1])?.[1]);
    expect(sources).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      expect.stringMatching(/^taskpane\.[\da-f]+\.js$/),
    ]);
    expect(scripts.map((match) => match[2])).toEqual(["", "", ""]);
  });

  it("associates exactly the functions of functions.json, as soon as functions.js has run", () => {
    expect(associatedIds()).toEqual(functionIds("functions.json"));
    expect(functionIds("functions.vi.json")).toEqual(functionIds("functions.json"));
    expect(functionIds("functions.json").length).toBeGreaterThan(0);
  });

  it("describes every function in less than a megabyte, which is all that Excel reads", () => {
    for (const file of ["functions.json", "functions.vi.json"]) {
      expect(Buffer.byteLength(read(file))).toBeLessThan(1_000_000);
    }
  });

  it("leads every function to a help page of its own that is there", () => {
    for (const file of ["functions.json", "functions.vi.json"]) {
      const pages = metadata(file).map(({ helpUrl }) => helpUrl);
      expect(pages).toEqual([...new Set(pages)]);
      for (const { helpUrl } of metadata(file)) {
        expect(helpUrl.startsWith(`${URL}/`)).toBe(true);
        expect(release()).toContain(helpUrl.slice(URL.length + 1));
      }
    }
  });

  it("keeps words and native twins out of functions.js", () => {
    const bundle = read("functions.js");
    const words = ["functions.json", "functions.vi.json"].flatMap((file) => metadata(file).map((it) => it.description));
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((text) => bundle.includes(text))).toEqual([]);
    expect(bundle).not.toMatch(/IFERROR|ISNUMBER/);
  });

  it("ships no polyfills, and the licences of what it ships", () => {
    expect(release().filter((file) => file.endsWith(".js") && /core-js|regenerator-runtime/.test(read(file)))).toEqual(
      [],
    );
    // Packages that share a text share one block: sections() gives each its own again.
    expect(sections(read("THIRD-PARTY-NOTICES.txt")).join("")).toMatch(/^react 18\.[^\n]*\(MIT\)\n\nMIT License/m);
    expect(read("licence.txt")).toContain("KPI Scorecard contributors");
  });

  it("ships nothing that THIRD-PARTY-NOTICES does not list, and lists nothing that does not ship (npm run notices)", () => {
    const listed = sections(readFileSync(join(ROOT, "THIRD-PARTY-NOTICES"), "utf8"));
    const shipped = [read("THIRD-PARTY-NOTICES.txt"), notices(commandLinePackages(ROOT))].flatMap(sections);
    expect(new Set(listed)).toEqual(new Set(shipped));
    expect(listed.length).toBe(new Set(listed).size);
  });

  it("gives every page a policy before anything it loads, and nothing that the policy would refuse", () => {
    const pages = release().filter((file) => file.endsWith(".html"));
    expect(pages).toHaveLength(9 + 2 * functionIds("functions.json").length);
    for (const page of pages) {
      const policy = policyOf(read(page));
      expect([page, policy.get("default-src")]).toEqual([page, "'none'"]);
      expect([page, policy.get("base-uri"), policy.get("form-action")]).toEqual([page, "'none'", "'none'"]);
      expect([page, policy.get("script-src") ?? ""]).toEqual([page, expect.not.stringMatching(/unsafe|\*|data:/)]);
      expect([page, inline(read(page))]).toEqual([page, []]);
      if (page !== "taskpane.html") expect([page, [...policy.keys()]]).toEqual([page, STATIC_POLICY]);
      expect(read(page).indexOf("Content-Security-Policy")).toBeLessThan(read(page).search(/<(script|link)\b/));
    }
  });

  it("links help, functions, privacy and licence with each other, in both languages", () => {
    for (const suffix of [".html", ".vi.html"]) {
      const names = ["support", "functions", "privacy", "licence"];
      for (const name of names) {
        const page = read(`${name}${suffix}`);
        const others = [...names.filter((each) => each !== name).map((each) => `${each}${suffix}`)];
        const translation = `${name}${suffix === ".html" ? ".vi.html" : ".html"}`;
        const missing = [...others, translation].filter((each) => !page.includes(`href="${each}"`));
        expect([name, suffix, missing]).toEqual([name, suffix, []]);
      }
      expect(read(`licence${suffix}`)).toContain('href="THIRD-PARTY-NOTICES.txt"');
    }
  });

  it("has no file that GitHub Pages, or an upload to it, would leave out", () => {
    expect(release().filter((file) => /(^|[\\/])[._]/.test(file))).toEqual([]);
  });
});

describe("docs/hosting.md", () => {
  const hosting = readFileSync(join(ROOT, "docs", "hosting.md"), "utf8");
  const firstCells = (heading: string): string[] => {
    const section = hosting.split(/^## /m).find((each) => each.startsWith(heading)) ?? "";
    return [...section.matchAll(/^\| (`.*?) \|/gm)].map((match) => match[1]);
  };

  it("says of every file how long it may be cached, and of no other", () => {
    const names = firstCells("Caching").flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]));
    const patterns = names.map((name) => new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`));
    const files = release().map((file) => file.replaceAll("\\", "/"));
    expect(files.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(names.filter((_name, at) => !files.some((file) => patterns[at].test(file)))).toEqual([]);
  });

  it("explains the pane's policy directive by directive", () => {
    const explained = firstCells("Content security policy").flatMap((cell) => cell.replaceAll("`", "").split("; "));
    const policy = [...policyOf(read("taskpane.html"))].map(([directive, sources]) => `${directive} ${sources}`);
    expect(explained).toEqual(policy);
  });
});

describe("npm run build:dev", () => {
  it("has an id and a namespace of its own, in the manifest and in the pane", () => {
    const manifest = read("manifest.xml", "development");
    expect(manifest).toContain('id="Functions.Namespace" DefaultValue="KPIDEV"');
    expect(/<Id>(.*?)</.exec(manifest)?.[1]).not.toBe(/<Id>(.*?)</.exec(read("manifest.xml"))?.[1]);
    const scripts = readdirSync(join(folder, "development")).filter((file) => file.endsWith(".js"));
    expect(scripts.some((file) => read(file, "development").includes('"KPIDEV"'))).toBe(true);
    expect(release().some((file) => read(file).includes("KPIDEV"))).toBe(false);
  });
});

function build(
  mode: "production" | "development",
  output: string,
  environment: Readonly<Record<string, string>>,
): void {
  const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const args = [webpack, "--mode", mode, "--output-path", output];
  const env = { ...process.env, ADDIN_URL: "", ...environment, NODE_ENV: mode };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`the ${mode} build failed\n${stdout}${stderr}`);
}

function release(): string[] {
  const names = readdirSync(join(folder, "release"), { recursive: true }) as string[];
  return names.filter((name) => /\.\w+$/.test(name));
}

function read(file: string, from: "release" | "development" = "release"): string {
  return readFileSync(join(folder, from, file), "utf8");
}

/** What the pages need that load nothing but a style sheet and an icon. */
const STATIC_POLICY = ["default-src", "style-src", "img-src", "base-uri", "form-action"];

function policyOf(page: string): Map<string, string> {
  const [, policy = ""] = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page) ?? [];
  return new Map(policy.split("; ").map((each) => [each.split(" ")[0], each.slice(each.indexOf(" ") + 1)]));
}

/** What a page says in itself instead of loading it: scripts, handlers, styles. */
function inline(page: string): string[] {
  const found = page.matchAll(
    /<script\b[^>]*>[^<]+|<style\b|<\w[^>]*\s(?:on\w+|style)=|(?:href|src)="(?:javascript|data):/g,
  );
  return [...found].map(([text]) => text);
}

function metadata(file: string) {
  const { functions } = JSON.parse(read(file)) as { functions: { id: string; description: string; helpUrl: string }[] };
  return functions;
}

function functionIds(file: string): string[] {
  return metadata(file)
    .map((it) => it.id)
    .sort();
}

function associatedIds(): string[] {
  const ids: string[] = [];
  const CustomFunctions = { associate: (id: string) => ids.push(id), Error, ErrorCode: {} };
  // The script asks the page where it came from: what it loads later lies beside it.
  const document = { currentScript: { tagName: "SCRIPT", src: "https://localhost/functions.js" } };
  runInNewContext(read("functions.js"), { CustomFunctions, Office: {}, self: {}, document });
  return ids.sort();
}
