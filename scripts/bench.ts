import { join } from "node:path";
import { measureBeside } from "./bench/functions-beside";
import { measureBundles } from "./bench/bundle-sizes";
import { measureFileRefusal } from "./bench/file-refusal";
import { measureFileWriting } from "./bench/file-writing";
import { measureFunctions } from "./bench/functions-speed";
import { measureGroups } from "./bench/group-speed";
import type { Measurement } from "./bench/measurement";
import { measurePaneStart } from "./bench/pane-start";
import { measureWorkbookBuild } from "./bench/workbook-build";
import { findOrInstallChromium } from "./browser/chromium";
import { buildAddIn } from "./build/build-add-in";

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");

/** `npm run bench`: builds what ships and prints what it costs, beside what is aimed at. */
async function main(): Promise<void> {
  if (!buildAddIn()) {
    process.exitCode = 1;
    return;
  }
  print(measureFunctions(DIST));
  print(measureGroups(DIST));
  print(measureBeside());
  print(await measureWorkbookBuild());
  print(measureFileWriting());
  print(await measureFileRefusal());
  print(measureBundles(DIST));
  print(await measurePaneStart(DIST, findOrInstallChromium()));
}

function print(measurements: readonly Measurement[]): void {
  for (const { what, measured, aim } of measurements) {
    const verdict = aim === undefined ? "" : `  (aim: ${aim.text}${aim.reached ? "" : ", MISSED"})`;
    console.log(`${what}: ${measured}${verdict}`);
  }
}

void main();
