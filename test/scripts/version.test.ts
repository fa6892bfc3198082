import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changelogWithVersion, manifestWithVersion, releasedWith } from "../../scripts/build/version";

const read = (file: string): string => readFileSync(join(__dirname, "..", "..", file), "utf8");

describe("the version of a release", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };

  it("is the same in package.json, package-lock.json and manifest.xml", () => {
    const lock = JSON.parse(read("package-lock.json")) as { version: string; packages: { "": { version: string } } };
    expect([lock.version, lock.packages[""].version]).toEqual([version, version]);
    expect(/<Version>(.*?)</.exec(read("manifest.xml"))?.[1]).toBe(version);
  });

  it("is the newest one of CHANGELOG.md, as soon as one was released", () => {
    const [newest = version] = [...read("CHANGELOG.md").matchAll(/^## \[(\d[^\]]*)\]/gm)].map((match) => match[1]);
    expect(newest).toBe(version);
  });
});

describe("manifestWithVersion(manifest, version)", () => {
  it("changes the version and nothing else", () => {
    const before = read("manifest.xml");
    const after = manifestWithVersion(before, "12.0.3");
    expect(after).toContain("<Version>12.0.3</Version>");
    expect(after.replace(/<Version>.*?</, "")).toBe(before.replace(/<Version>.*?</, ""));
  });

  it.each(["1.0", "1.0.0-rc.1", "v1.0.0", "1.0.123456"])("refuses %s, which Office or npm would refuse", (version) => {
    expect(() => manifestWithVersion(read("manifest.xml"), version)).toThrow(version);
  });
});

describe("changelogWithVersion(changelog, version, date)", () => {
  it("puts what is new under the version, and leaves an empty Unreleased above it", () => {
    const before = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n* This.\n\n## [1.0.0] - 2026-01-01\n\n* That.\n";
    expect(changelogWithVersion(before, "1.1.0", "2026-02-03")).toBe(
      "# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-02-03\n\n### Added\n\n* This.\n\n## [1.0.0] - 2026-01-01\n\n* That.\n",
    );
  });

  it.each(["## [Unreleased]\n\n## [1.0.0] - 2026-01-01\n", "## [Unreleased]\n", "# Changelog\n"])(
    "refuses a release of which %j says nothing",
    (changelog) => {
      expect(() => changelogWithVersion(changelog, "1.1.0", "2026-02-03")).toThrow("Unreleased");
    },
  );

  it("takes this project's changelog", () => {
    expect(changelogWithVersion(read("CHANGELOG.md"), "9.9.9", "2030-01-01")).toMatch(
      /^## \[Unreleased\]\n\n## \[9\.9\.9\] - 2030-01-01\n\n### /m,
    );
  });
});

describe("releasedWith(before, functions)", () => {
  it("adds what is new, takes over parameters that were added, and keeps what is gone", () => {
    const fn = (id: string, ...names: string[]) => ({
      id,
      parameters: names.map((name) => ({ kind: "numbers" as const, id: name })),
      unit: "score" as const,
      compute: () => 0,
    });
    const before = { GONE: ["a"], KEPT: ["a"] };
    expect(releasedWith(before, [fn("KEPT", "a", "b"), fn("NEW")])).toEqual({ GONE: ["a"], KEPT: ["a", "b"], NEW: [] });
  });
});
