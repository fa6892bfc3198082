import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/** `npm run types`: type-checks every room under its own rules (the core without DOM and Node), and reports all before it fails. */
const PROJECTS = [
  "tsconfig.json",
  "tsconfig.core.json",
  "tsconfig.cli.json",
  "tsconfig.test.json",
  "tsconfig.scripts.json",
  "playground/tsconfig.json",
];
const TSC = createRequire(__filename).resolve("typescript/bin/tsc");

const failed = PROJECTS.filter((project) => {
  const memory = `.cache/types/${project.replaceAll("/", "-")}buildinfo`;
  const options = ["--project", project, "--incremental", "--tsBuildInfoFile", memory];
  return spawnSync(process.execPath, [TSC, ...options], { stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) console.error(`Types do not hold in ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
