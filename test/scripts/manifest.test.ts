import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addinUrl, manifestFor } from "../../scripts/build/manifest";

const SOURCE = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");

describe("manifestFor(source, build)", () => {
  it("puts the address everywhere, under a subpath too", () => {
    const manifest = manifestFor(SOURCE, { url: "https://example.org/a/b", development: false });
    expect(manifest).not.toMatch(/localhost/i);
    expect(manifest).toContain('"https://example.org/a/b/taskpane.html"');
  });

  it("leaves id, names and namespace of a release as they are in manifest.xml", () => {
    const manifest = manifestFor(SOURCE, { url: "https://localhost:3000", development: false });
    expect(identity(manifest)).toEqual(identity(SOURCE));
    expect(identity(manifest).namespace).toBe("KPI");
  });

  it("gives the development build an id, names and a namespace of its own", () => {
    const development = identity(manifestFor(SOURCE, { url: "https://localhost:3000", development: true }));
    expect(development.namespace).toBe("KPIDEV");
    expect(development.id).not.toBe(identity(SOURCE).id);
    expect(development.name).toBe("KPI Scorecard (development)");
  });

  it("refuses a manifest that has lost the place it must change", () => {
    const broken = SOURCE.replace('Functions.Namespace" DefaultValue', 'Functions.Prefix" DefaultValue');
    expect(() => manifestFor(broken, { url: "https://example.org", development: true })).toThrow("Namespace");
  });
});

describe("addinUrl(given)", () => {
  it("is the local address when none is given", () => {
    expect(addinUrl(undefined)).toBe("https://localhost:3000");
    expect(addinUrl("")).toBe("https://localhost:3000");
  });

  it("drops the slash at the end", () => {
    expect(addinUrl("https://example.org/")).toBe("https://example.org");
    expect(addinUrl("https://example.org/sub/path/")).toBe("https://example.org/sub/path");
  });

  it.each(["http://example.org", "https://example.org/?a=1", "https://example.org/#x", "example.org"])(
    "refuses %s, which Office would refuse",
    (given) => {
      expect(() => addinUrl(given)).toThrow();
    },
  );
});

function identity(manifest: string) {
  return {
    id: /<Id>(.*?)</.exec(manifest)?.[1],
    name: /<DisplayName DefaultValue="(.*?)"/.exec(manifest)?.[1],
    namespace: /id="Functions\.Namespace" DefaultValue="(.*?)"/.exec(manifest)?.[1],
  };
}
