import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The path of a LibreOffice that starts: the one that `SOFFICE_PATH` names, one of this machine's, or Debian's package, which
 * is installed now where that needs no question. Says what it installs.
 * @throws when there is none and none can be installed
 */
export function findOrInstallLibreOffice(): string {
  const named = process.env["SOFFICE_PATH"];
  if (named !== undefined && named !== "") return named;
  const path = findOrInstall(OFFICE_NAMES, OFFICE_PLACES, ["libreoffice-calc", "fonts-liberation"]);
  if (path !== null) return path;
  throw new Error(
    "There is no LibreOffice and it could not be installed. Install LibreOffice with Calc (Debian and Ubuntu: libreoffice-calc; " +
      "elsewhere: libreoffice.org), or set SOFFICE_PATH to its soffice.",
  );
}

/** The path of poppler's `pdftoppm`, which makes pictures of PDF pages; found or installed as LibreOffice is. */
export function findOrInstallPdfToPpm(): string {
  const path = findOrInstall(["pdftoppm", "pdftoppm.exe"], [], ["poppler-utils"]);
  if (path !== null) return path;
  throw new Error(
    "There is no pdftoppm and it could not be installed. Install poppler (Debian and Ubuntu: poppler-utils; Mac: brew install " +
      "poppler), so that pdftoppm is in the PATH.",
  );
}

/** The path of a Python that has openpyxl, which reads workbooks strictly; found or installed as LibreOffice is. */
export function findOrInstallOpenpyxl(): string {
  const pythons = ["python3", "python", "/usr/bin/python3"];
  const find = (): string | undefined =>
    pythons.find((python) => spawnSync(python, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0);
  const found = find();
  if (found !== undefined) return found;
  if (canInstall()) install(["python3-openpyxl"]);
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    "There is no Python with openpyxl and it could not be installed. Install it (Debian and Ubuntu: python3-openpyxl; elsewhere: " +
      "pip install openpyxl).",
  );
}

function findOrInstall(
  names: readonly string[],
  places: readonly string[],
  packages: readonly string[],
): string | null {
  const found = find(names, places);
  if (found !== null) return found;
  if (!canInstall()) return null;
  install(packages);
  return find(names, places);
}

/** Whether Debian's packages can be installed without a question. */
function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(", ")} with apt-get`);
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

function find(names: readonly string[], places: readonly string[]): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...places].find((path) => existsSync(path) && starts(path)) ?? null;
}

/** A link may lead nowhere, and a package may have left its script behind. Windows would open a window for the question. */
function starts(path: string): boolean {
  if (process.platform === "win32") return true;
  const { error } = spawnSync(path, ["--version"], { timeout: 60_000, stdio: "ignore" });
  return error === undefined;
}

/** On Windows `soffice.com` is the one that waits for its work and says what went wrong. */
const OFFICE_NAMES = process.platform === "win32" ? ["soffice.com"] : ["soffice", "libreoffice"];

const OFFICE_PLACES = [
  "/usr/lib/libreoffice/program/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com",
];

const TEN_MINUTES = 600_000;

/** Whether it went well shows when the program is looked for again. */
function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env, timeout: TEN_MINUTES });
}
