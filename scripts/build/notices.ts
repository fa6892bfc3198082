import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Between two packages. */
const RULE = `\n${"-".repeat(80)}\n\n`;

const INTRODUCTION = `KPI Scorecard contains code of the packages below. Each stands under its own licence.\n`;

/** Licences that let their code ship inside ours, by their SPDX names. */
const ALLOWED = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BSL-1.0", "0BSD"]);

/** Packages that name their licence and come without its text: who says so, for the text that everybody knows. */
const MIT_WITHOUT_A_TEXT: Readonly<Record<string, string>> = {
  "@fluentui/react-icons": "Copyright (c) Microsoft Corporation",
};

/**
 * What has to go along with the code of others: name, version and licence of every package, under them the text of the licence.
 * Packages whose texts are the same to the letter share one.
 * @param folders - Where the packages are installed; those that are there twice count once.
 * @throws when a licence is not one that we ship, or its text is missing
 */
export function notices(folders: readonly string[]): string {
  const headings = new Map<string, Set<string>>();
  for (const { heading, text } of folders.map(notice)) {
    headings.set(text, (headings.get(text) ?? new Set()).add(heading));
  }
  const blocks = [...headings].map(([text, named]) => `${[...named].sort().join("\n")}\n\n${text}\n`);
  return [INTRODUCTION, ...blocks.sort()].join(RULE);
}

/** The introduction of notices, and each package of them with its texts. */
export function sections(notices: string): string[] {
  const [introduction = "", ...blocks] = notices.split(RULE);
  const packages = blocks.flatMap((block) => {
    const end = block.indexOf("\n\n");
    const text = block.slice(end);
    return block
      .slice(0, end)
      .split("\n")
      .map((heading) => heading + text);
  });
  return [introduction, ...packages];
}

/**
 * A package and all that it brings along, each once: some ask for each other in a circle.
 * @param from - The folder whose code asks for it.
 * @throws when it is not installed
 */
export function withDependencies(name: string, from: string, known = new Set<string>()): string[] {
  const folder = installed(name, from);
  if (known.has(folder)) return [];
  known.add(folder);
  const further = Object.keys(aboutPackage(folder).dependencies ?? {});
  return [folder, ...further.flatMap((each) => withDependencies(each, folder, known))];
}

function installed(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return installed(name, dirname(from));
}

function notice(folder: string): { readonly heading: string; readonly text: string } {
  const { name, version, license } = aboutPackage(folder);
  if (typeof license !== "string" || !isAllowed(license)) {
    throw new Error(`${name} ${version}: its licence (${String(license)}) is none that we ship, see ${__filename}`);
  }
  const texts = textsIn(folder);
  const known = MIT_WITHOUT_A_TEXT[name];
  if (texts.length === 0 && known !== undefined && license === "MIT") texts.push(mit(known));
  if (texts.length === 0) throw new Error(`${name} ${version} comes without the text of its licence (${license})`);
  return { heading: `${name} ${version} (${license})`, text: texts.join("\n\n") };
}

/** @param expression - As in package.json: `MIT`, `(MIT OR Apache-2.0)`, `MIT AND ISC`. */
function isAllowed(expression: string): boolean {
  const choices = expression.replace(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((each) => ALLOWED.has(each)));
}

/** The licence, a notice that it wants to have handed on, and the licences of what the package has taken into itself. */
function textsIn(folder: string): string[] {
  const places = [folder, join(folder, "dist")].filter((place) => existsSync(place));
  const files = places.flatMap((place) => readdirSync(place).map((file) => ({ place, file })));
  return [/^(licen[cs]e|copying)(\.|-|$)/i, /^notice(\.|$)/i, /^third[-_]party[-_](licen[cs]es|notices)(\.|$)/i]
    .flatMap((wanted) => files.filter(({ file }) => wanted.test(file) && !/\.[cm]?[jt]s$/.test(file)))
    .map(({ place, file }) => readFileSync(join(place, file), "utf8").replaceAll("\r\n", "\n").trim());
}

function mit(copyright: string): string {
  const ours = readFileSync(join(__dirname, "..", "..", "LICENSE"), "utf8");
  return ours.replace(/^Copyright .*$/m, copyright).trim();
}

function aboutPackage(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageJson;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
}
