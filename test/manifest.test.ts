/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";

// Excel says no more than "the add-in is not valid" when one of these is broken, so they are looked at one by one.
const ROOT = join(__dirname, "..");
const SOURCE = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const MANIFEST = new DOMParser().parseFromString(SOURCE, "application/xml").documentElement;

/** Excel reads the children of these in this order and no other. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

describe("manifest.xml", () => {
  it("is well-formed", () => {
    expect(MANIFEST.nodeName).toBe("OfficeApp");
    expect(all("parsererror")).toEqual([]);
  });

  it.each(Object.entries(ORDER))("orders what is in %s as Excel reads it", (parent, order) => {
    const found = all(parent);
    expect(found.length).toBeGreaterThan(0);
    for (const element of found) {
      const places = [...element.children].map((child) => order.indexOf(child.nodeName));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("puts the functions' script, page, metadata and namespace in that order", () => {
    const point = all("ExtensionPoint").find((it) => it.getAttribute("xsi:type") === "CustomFunctions");
    expect([...point!.children].map((child) => child.nodeName)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  });

  it("has a GUID, a version of numbers and the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(text("Id")).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(text("Version")).toBe(version);
  });

  it("asks for the least permission that can write into the workbook", () => {
    expect(text("Permissions")).toBe("ReadWriteDocument");
  });

  it("runs functions, buttons and pane in one page that lives on", () => {
    const runtimes = all("Runtime");
    expect(runtimes.map((it) => [it.getAttribute("resid"), it.getAttribute("lifetime")])).toEqual([
      ["Taskpane.Url", "long"],
    ]);
    const pages = [...all("Page"), ...all("Action")].flatMap((it) => [...it.querySelectorAll("SourceLocation")]);
    const files = [...pages, ...all("FunctionFile")].map((it) => it.getAttribute("resid"));
    expect(new Set(files)).toEqual(new Set(["Taskpane.Url"]));
    expect(all("Set").map((it) => it.getAttribute("Name"))).toContain("SharedRuntime");
  });

  it("names only resources that exist, and has none that nothing names", () => {
    const named = all("*").flatMap((it) => it.getAttribute("resid") ?? []);
    expect(new Set(named)).toEqual(new Set(resources().map((it) => it.id)));
  });

  it("keeps ids unique and at most 32 characters", () => {
    const ids = resources().map((it) => it.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ["DisplayName", 125],
    ["Description", 250],
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("keeps every text of %s within %i characters", (where, limit) => {
    const elements = all(where).filter((it) => it.parentElement === MANIFEST || it.nodeName.startsWith("bt:"));
    const texts = elements.flatMap((it) => [it, ...it.querySelectorAll("*")]).flatMap(values);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((it) => it.length > limit || it.length === 0)).toEqual([]);
  });

  it("says everything in Vietnamese too", () => {
    const words = [
      ...all("bt:String").filter((it) => it.id !== "Functions.Namespace"),
      ...top("DisplayName", "Description"),
    ];
    for (const element of words) {
      const overrides = [...element.children].map((it) => it.getAttribute("Locale"));
      expect([element.id || element.nodeName, overrides]).toEqual([element.id || element.nodeName, ["vi-VN"]]);
    }
    expect(text("DefaultLocale")).toBe("en-US");
  });

  it("uses https for every address", () => {
    const addresses = [...all("bt:Url"), ...all("bt:Image"), ...top("IconUrl", "HighResolutionIconUrl", "SupportUrl")]
      .flatMap((it) => [it, ...it.children])
      .flatMap(values)
      .filter((it) => it !== "");
    expect(addresses.filter((it) => !it.startsWith("https://localhost:3000/"))).toEqual([]);
    expect(SOURCE).not.toMatch(/"http:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)/);
  });

  it("shows a PNG of the stated size at every icon", () => {
    const resource = new Map(resources().map((it) => [it.id, it]));
    for (const icon of all("Icon")) {
      const images = [...icon.children];
      expect(images.map((it) => Number(it.getAttribute("size")))).toEqual(ICON_SIZES);
      for (const image of images) {
        const side = Number(image.getAttribute("size"));
        expect(pngSize(values(resource.get(image.getAttribute("resid")!)!)[0])).toEqual([side, side]);
      }
    }
    expect(pngSize(values(top("IconUrl")[0])[0])).toEqual([32, 32]);
    expect(pngSize(values(top("HighResolutionIconUrl")[0])[0])).toEqual([64, 64]);
  });
});

function all(name: string): Element[] {
  return [MANIFEST, ...MANIFEST.getElementsByTagName(name)].filter((it) => name === "*" || it.nodeName === name);
}

function top(...names: readonly string[]): Element[] {
  return [...MANIFEST.children].filter((it) => names.includes(it.nodeName));
}

function text(name: string): string {
  return top(name)[0]?.textContent ?? "";
}

function resources(): Element[] {
  return all("Resources").flatMap((it) => [...it.querySelectorAll("[id]")]);
}

function values(element: Element): string[] {
  return [element.getAttribute("DefaultValue"), element.getAttribute("Value")].filter((it) => it !== null);
}

/** Width and height from the header of the file that an address stands for. */
function pngSize(address: string): [number, number] {
  const file = readFileSync(join(ROOT, "assets", address.replace("https://localhost:3000/", "")));
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
