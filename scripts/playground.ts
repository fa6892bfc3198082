import { spawn } from "node:child_process";
import { openPlaygroundServer } from "./browser/playground-page";
import { buildAddIn } from "./build/build-add-in";

const PORT = Number(process.env["PORT"] ?? 3010);

/** `npm run playground`: builds the add-in, serves it beside a spreadsheet, and opens the page. */
async function main(): Promise<void> {
  if (!buildAddIn()) {
    process.exitCode = 1;
    return;
  }
  const { url } = await serve();
  console.log(`\nThe playground is at ${url} (Ctrl+C ends it)`);
  if (process.stdout.isTTY && process.env["CI"] === undefined) openInBrowser(url);
}

/** Where the port is taken, another one does as well. */
async function serve() {
  try {
    return await openPlaygroundServer(PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return openPlaygroundServer();
  }
}

/** On a machine without a desktop this does nothing, and the address stands above. */
function openInBrowser(url: string): void {
  const [command, args] = OPENERS[process.platform] ?? ["xdg-open", []];
  const browser = spawn(command, [...args, url], { detached: true, stdio: "ignore" });
  browser.on("error", () => undefined);
  browser.unref();
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, readonly string[]]>>> = {
  darwin: ["open", []],
  win32: ["cmd", ["/c", "start", ""]],
};

void main();
