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

function findOrInstall(
  names: readonly string[],
  places: readonly string[],
  packages: readonly string[],
): string | null {
  const found = find(names, places);
  if (found !== null) return found;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  console.log(`No ${names[0] ?? ""} on this machine: installing ${packages.join(", ")} with apt-get`);
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
  return find(names, places);
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
