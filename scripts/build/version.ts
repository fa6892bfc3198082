import type { KpiFunction } from "../../src/kpi/function";

/**
 * manifest.xml with the version of a release: Excel looks for a new manifest only where that number has grown.
 * @throws when Office would refuse the version
 */
export function manifestWithVersion(manifest: string, version: string): string {
  if (!/^\d{1,5}(\.\d{1,5}){2}$/.test(version)) {
    throw new Error(`${version} is no version for Office: three numbers with dots between them, nothing behind`);
  }
  const place = /(?<=<Version>)[^<]+(?=<\/Version>)/;
  if (!place.test(manifest)) throw new Error("manifest.xml has no version");
  return manifest.replace(place, version);
}

/**
 * CHANGELOG.md with what stood under *Unreleased* under the version of the release.
 * @param date - `YYYY-MM-DD`.
 * @throws when nothing stands under *Unreleased*
 */
export function changelogWithVersion(changelog: string, version: string, date: string): string {
  const heading = /^## \[Unreleased\]\n+(?=\S)(?!## )/m;
  if (!heading.test(changelog)) throw new Error("CHANGELOG.md has nothing under Unreleased: what is in this release?");
  return changelog.replace(heading, `## [Unreleased]\n\n## [${version}] - ${date}\n\n`);
}

/** What people may have typed into cells by now: every function that was ever released, with the ids of its parameters. */
export type ReleasedFunctions = Readonly<Record<string, readonly string[]>>;

/** Those released before, and those of this release. */
export function releasedWith(before: ReleasedFunctions, functions: readonly KpiFunction[]): ReleasedFunctions {
  return {
    ...before,
    ...Object.fromEntries(functions.map(({ id, parameters }) => [id, parameters.map((parameter) => parameter.id)])),
  };
}

/** A line for each function, so that a review sees which ones are new. */
export function releasedText(released: ReleasedFunctions): string {
  const lines = Object.entries(released).map(([id, names]) => ` ${JSON.stringify(id)}: ${JSON.stringify(names)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
