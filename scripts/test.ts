import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildAddIn } from "./build/build-add-in";

/** `npm test`: every kind of test, each to its end whatever the others say; the last line counts them all together. */
const RUNS = [
  { name: "unit", config: "jest.config.js", buildFirst: false },
  { name: "build", config: "jest.build.config.js", buildFirst: false },
  { name: "office", config: "jest.office.config.js", buildFirst: false },
  { name: "browser", config: "jest.e2e.config.js", buildFirst: true },
] as const;

const REPORTS = join(".cache", "test");
const { resolve } = createRequire(__filename);

mkdirSync(REPORTS, { recursive: true });
const counts = RUNS.map(run);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run({ name, config, buildFirst }: (typeof RUNS)[number]): Count {
  const report = join(REPORTS, `${name}.json`);
  rmSync(report, { force: true });
  console.log(`\n${name} tests`);
  if (buildFirst && !buildAddIn()) return { passed: 0, failed: 1 };
  const succeeded = node(resolve("jest/bin/jest"), "--config", config, "--json", "--outputFile", report);
  const { passed, failed } = readReport(report);
  // Jest can also fail at something that is no test: a file that does not load, a program that does not start.
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

function node(...args: readonly string[]): boolean {
  return spawnSync(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

function readReport(file: string): Count {
  try {
    const report = JSON.parse(readFileSync(file, "utf8")) as JestReport;
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}
