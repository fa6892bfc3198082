import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";

/**
 * Arguments for every start. Without a sandbox, because root has none and the pages are our own; and without the requests that
 * a browser makes by itself.
 */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

/**
 * The path of a Chromium that starts: the one that `CHROMIUM_PATH` names, one of this machine's, or one that is installed now
 * and here: Debian's package as root where there is one, Playwright's own elsewhere. Says what it installs.
 * @throws when there is none and none can be installed
 */
export function findOrInstallChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    console.log("No Chromium on this machine: installing the package chromium with apt-get");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"]);
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  console.log("No Chromium on this machine: installing Playwright's own");
  const playwright = dirname(createRequire(__filename).resolve("playwright-core/package.json"));
  // Its system libraries come along where they can be installed.
  const withLibraries = isRoot && process.platform === "linux" ? ["--with-deps"] : [];
  run(process.execPath, [join(playwright, "cli.js"), "install", ...withLibraries, "chromium"]);
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new Error(
    "There is no Chromium and it could not be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to its path.",
  );
}

function findChromium(): string | null {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return named;
  return [...PLACES, chromium.executablePath()].find((path) => existsSync(path) && starts(path)) ?? null;
}

/** Ubuntu has a `chromium-browser` that only says how to install one. On Windows, asking for the version opens a window. */
function starts(path: string): boolean {
  return process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FIVE_MINUTES = 300_000;

/** Whether it went well shows when a Chromium is looked for again. */
function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env, timeout: FIVE_MINUTES });
}
