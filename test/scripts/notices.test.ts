import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import webpack from "webpack";
import { commandLinePackages } from "../../scripts/build/command-line-packages";
import { notices, sections, withDependencies } from "../../scripts/build/notices";
import { ThirdPartyNotices } from "../../scripts/build/third-party-notices";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kpi-scorecard-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("notices(folders)", () => {
  it("names package, version and licence, then its texts, in the order of names", () => {
    const b = installed("b", { license: "ISC" }, { LICENCE: "ISC text\r\nof b\n", "NOTICE.txt": "Mind b." });
    const a = installed("a", { license: "MIT" }, { "LICENSE.md": "MIT text of a" });
    expect(sections(notices([b, a])).slice(1)).toEqual([
      "a 1.2.3 (MIT)\n\nMIT text of a\n",
      "b 1.2.3 (ISC)\n\nISC text\nof b\n\nMind b.\n",
    ]);
  });

  it("takes along the licences of what a package has taken into itself", () => {
    const texts = { LICENSE: "its own", "dist/THIRD-PARTY-LICENSES.md": "those of others" };
    expect(notices([installed("a", { license: "MIT" }, texts)])).toContain("its own\n\nthose of others\n");
  });

  it("says a text once that is the same for several packages, and still knows each of them", () => {
    const folders = ["b", "a"].map((name) => installed(name, { license: "MIT" }, { LICENSE: "one text" }));
    const text = notices(folders);
    expect(text.split("one text")).toHaveLength(2);
    expect(sections(text).slice(1)).toEqual(["a 1.2.3 (MIT)\n\none text\n", "b 1.2.3 (MIT)\n\none text\n"]);
  });

  it("says once what is installed twice", () => {
    const a = installed("a", { license: "MIT" }, { LICENSE: "text" });
    const again = installed("a", { license: "MIT" }, { LICENSE: "text" }, join(root, "node_modules", "b"));
    expect(sections(notices([a, again]))).toHaveLength(2);
  });

  it.each(["(MIT OR GPL-3.0-only)", "MIT AND BSD-3-Clause", "Apache-2.0", "0BSD"])("lets %s ship", (license) => {
    expect(notices([installed("a", { license }, { LICENSE: "text" })])).toContain(`a 1.2.3 (${license})`);
  });

  it.each(["GPL-3.0-only", "MIT AND GPL-3.0-only", "SEE LICENSE IN LICENSE", undefined])(
    "refuses %s, with the package's name",
    (license) => {
      expect(() => notices([installed("sneaky", { license }, { LICENSE: "text" })])).toThrow(/^sneaky 1\.2\.3: /);
    },
  );

  it("refuses a licence without its text", () => {
    expect(() => notices([installed("mute", { license: "MIT" }, {})])).toThrow(/^mute 1\.2\.3 comes without/);
  });
});

describe("withDependencies(name, from)", () => {
  it("follows what each package asks for to where it is installed", () => {
    const a = installed("a", { license: "MIT", dependencies: { b: "1", c: "1" } }, {});
    const b = installed("b", { license: "MIT" }, {});
    const c = installed("c", { license: "MIT" }, {}, a);
    expect(withDependencies("a", root)).toEqual([a, b, c]);
    expect(() => withDependencies("d", root)).toThrow("d is not installed");
  });

  it("comes to an end where packages ask for each other", () => {
    const a = installed("a", { license: "MIT", dependencies: { b: "1" } }, {});
    const b = installed("b", { license: "MIT", dependencies: { a: "1" } }, {});
    expect(withDependencies("a", root)).toEqual([a, b]);
  });
});

describe("commandLinePackages(root)", () => {
  it("has every dependency but those of the pane alone", () => {
    const dependencies = { commander: "1", react: "1", novel: "1" };
    writeFileSync(join(root, "package.json"), JSON.stringify({ dependencies }));
    const folders = ["commander", "novel"].map((name) => installed(name, { license: "MIT" }, {}));
    expect(commandLinePackages(root)).toEqual(folders);
  });
});

describe("new ThirdPartyNotices(fileName)", () => {
  it("fails a build that would ship what may not ship, with the package's name", async () => {
    installed(
      "sneaky",
      { license: "GPL-3.0-only", main: "index.js" },
      { "index.js": "exports.it = 1;", LICENSE: "text" },
    );
    expect(await built('console.log(require("sneaky").it);')).toMatch(/sneaky 1\.2\.3: its licence \(GPL-3\.0-only\)/);
  });

  it("has nothing against what is installed and does not ship", async () => {
    installed(
      "sneaky",
      { license: "GPL-3.0-only", main: "index.js" },
      { "index.js": "exports.it = 1;", LICENSE: "text" },
    );
    expect(await built("console.log(1);")).toBe("");
  });
});

function installed(
  name: string,
  about: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, string>>,
  inside = root,
): string {
  const folder = join(inside, "node_modules", name);
  const files = { "package.json": JSON.stringify({ name, version: "1.2.3", ...about }), ...texts };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Bundles a program. @returns what was wrong, nothing where nothing was */
function built(program: string): Promise<string> {
  writeFileSync(join(root, "index.js"), program);
  const compiler = webpack({
    mode: "development",
    context: root,
    entry: "./index.js",
    output: { path: join(root, "dist") },
    plugins: [new ThirdPartyNotices("notices.txt")],
  });
  return new Promise((done) => {
    compiler.run((error, stats) => {
      const said = error?.message ?? (stats?.compilation.errors ?? []).map(({ message }) => message).join("\n");
      compiler.close(() => done(said));
    });
  });
}
