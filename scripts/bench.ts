import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { measureBundles } from "./bench/bundle-sizes";
import { measureFunctions } from "./bench/functions-speed";
import type { Measurement } from "./bench/measurement";
import { measurePaneStart } from "./bench/pane-start";
import { measureWorkbookBuild } from "./bench/workbook-build";
import { findOrInstallChromium } from "./browser/chromium";

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");

/** `npm run bench`: builds what ships and prints what it costs, beside what is aimed at. */
async function main(): Promise<void> {
  const webpack = createRequire(__filename).resolve("webpack/bin/webpack.js");
  const build = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: ROOT, stdio: "inherit" });
  if (build.status !== 0) {
    process.exitCode = 1;
    return;
  }
  const firstLoad = JSON.parse(readFileSync(join(ROOT, ".cache", "first-load.json"), "utf8")) as string[];
  print(measureFunctions(DIST));
  print(await measureWorkbookBuild());
  print(measureBundles(DIST, firstLoad));
  print(await measurePaneStart(DIST, findOrInstallChromium()));
}

function print(measurements: readonly Measurement[]): void {
  for (const { what, measured, aim } of measurements) {
    const verdict = aim === undefined ? "" : `  (aim: ${aim.text}${aim.reached ? "" : ", MISSED"})`;
    console.log(`${what}: ${measured}${verdict}`);
  }
}

void main();
