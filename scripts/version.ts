import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTIONS } from "../src/kpi/functions/functions";
import {
  changelogWithVersion,
  manifestWithVersion,
  releasedText,
  releasedWith,
  type ReleasedFunctions,
} from "./build/version";

/**
 * npm runs this inside of `npm version 1.2.0`, when package.json has the new version and before it commits: manifest.xml and
 * CHANGELOG.md follow, and the list of released functions, whose ids never change again.
 */
const ROOT = join(__dirname, "..");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };
const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);

const manifest = manifestWithVersion(readFileSync(join(ROOT, "manifest.xml"), "utf8"), version);
const changelog = changelogWithVersion(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8"), version, today);
const releasedFile = join(ROOT, "test/fixtures/released-functions.json");
const released = JSON.parse(readFileSync(releasedFile, "utf8")) as ReleasedFunctions;
writeFileSync(join(ROOT, "manifest.xml"), manifest);
writeFileSync(join(ROOT, "CHANGELOG.md"), changelog);
writeFileSync(releasedFile, releasedText(releasedWith(released, FUNCTIONS)));
