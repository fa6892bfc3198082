import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { findOrInstallLibreOffice } from "./libreoffice";

export interface OfficeFile {
  /** Only its extension matters to LibreOffice; the whole name stands in messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ConvertOptions {
  readonly to: "xlsx" | "pdf" | "wholeSheetsPdf";
  /** `always` calculates every formula on loading; `never` is how LibreOffice opens a file by default: it trusts cached values. */
  readonly recalculation: "always" | "never";
  /** How long LibreOffice may take for all files together, in milliseconds. */
  readonly timeLimit?: number;
}

/**
 * Lets one LibreOffice convert files, in the order given: without a screen, and with a new profile of its own, so that neither
 * the settings of this machine's user nor an open LibreOffice have a say.
 * @throws with LibreOffice's own words when a file was not converted
 */
export async function convert(
  files: readonly OfficeFile[],
  { to, recalculation, timeLimit = 120_000 }: ConvertOptions,
): Promise<readonly Uint8Array[]> {
  if (files.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "kpi-scorecard-office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings(recalculation));
    mkdirSync(join(folder, "in"));
    const paths = files.map(({ name, bytes }, place) => {
      const path = join(folder, "in", `${String(place)}${extname(name)}`);
      writeFileSync(path, bytes);
      return path;
    });
    const { filter, extension } = FORMATS[to];
    const profileArgument = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const out = join(folder, "out");
    const said = await run(
      findOrInstallLibreOffice(),
      [profileArgument, ...QUIET, "--convert-to", filter, "--outdir", out, ...paths],
      timeLimit,
    );
    return files.map(({ name }, place) => {
      const path = join(out, `${String(place)}.${extension}`);
      if (!existsSync(path)) throw new Error(`LibreOffice did not convert ${name}. It said:\n${said}`);
      return readFileSync(path);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const FORMATS = {
  xlsx: { filter: "xlsx:Calc MS Excel 2007 XML", extension: "xlsx" },
  pdf: { filter: "pdf:calc_pdf_Export", extension: "pdf" },
  wholeSheetsPdf: {
    filter: 'pdf:calc_pdf_Export:{"SinglePageSheets":{"type":"boolean","value":"true"}}',
    extension: "pdf",
  },
} as const;

const QUIET = ["--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard", "--nolockcheck"];

/** The settings of a fresh profile: no first start, one locale everywhere, nothing from the network, and when to calculate. */
function settings(recalculation: ConvertOptions["recalculation"]): string {
  const mode = recalculation === "always" ? "0" : "1";
  const items = [
    ["Calc/Formula/Load", "OOXMLRecalcMode", mode],
    ["Calc/Formula/Load", "ODFRecalcMode", mode],
    ["Calc/Content/Update", "Link", "2"],
    ["Common/Misc", "FirstRun", "false"],
    ["Common/Misc", "CrashReport", "false"],
    ["Common/Security/Scripting", "DisableMacrosExecution", "true"],
  ].map(([path = "", name = "", value = ""]) => item(`/org.openoffice.Office.${path}`, name, value));
  const locale = ["ooLocale", "ooSetupSystemLocale"].map((name) => item("/org.openoffice.Setup/L10N", name, "en-US"));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
    ...items,
    ...locale,
    "</oor:items>",
  ].join("\n");
}

function item(path: string, name: string, value: string): string {
  return `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
}

/** What the program said; its children end with it when its time is over. */
function run(command: string, args: readonly string[], timeLimit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === "win32";
    // A group of its own, because soffice is a script that starts others.
    const program = spawn(command, args, {
      detached: !isWindows,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString("utf8");
    };
    program.stdout.on("data", hear);
    program.stderr.on("data", hear);
    const timer = setTimeout(() => {
      endWithChildren(program, isWindows);
      reject(new Error(`LibreOffice took longer than ${String(timeLimit / 1000)} s. It said:\n${said}`));
    }, timeLimit);
    program.on("error", (error) => {
      clearTimeout(timer);
      reject(new Error(`${command} does not start`, { cause: error }));
    });
    program.on("close", () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}

function endWithChildren(program: ChildProcess, isWindows: boolean): void {
  if (program.pid === undefined) return;
  if (isWindows) spawnSync("taskkill", ["/pid", String(program.pid), "/t", "/f"]);
  else process.kill(-program.pid, "SIGKILL");
}
