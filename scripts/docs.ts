import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionsDocument } from "./docs-functions";

/** `npm run docs` writes what is generated under docs/; with `--check` it only fails when something there is stale. */
const DOCUMENTS = { "docs/functions.md": functionsDocument() };

for (const [file, text] of Object.entries(DOCUMENTS)) {
  const path = join(__dirname, "..", file);
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    console.error(`${file} is stale: run npm run docs`);
    process.exitCode = 1;
  }
}
