import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundlePlayground, servePlayground } from "./browser/playground-page";

const ROOT = join(__dirname, "..");
const BUNDLE = join(ROOT, ".cache", "playground");
const PORT = Number(process.env["PORT"] ?? 3010);

/** `npm run playground`: builds the add-in, serves it beside a spreadsheet, and opens the page. */
async function main(): Promise<void> {
  const webpack = createRequire(__filename).resolve("webpack/bin/webpack.js");
  const build = spawnSync(process.execPath, [webpack, "--mode", "production"], { cwd: ROOT, stdio: "inherit" });
  if (build.status !== 0) {
    process.exitCode = 1;
    return;
  }
  await bundlePlayground(BUNDLE);
  const server = await serve();
  console.log(`\nThe playground is at ${server.url} (Ctrl+C ends it)`);
  if (process.stdout.isTTY && process.env["CI"] === undefined) openInBrowser(server.url);
}

/** Where the port is taken, another one does as well. */
async function serve() {
  const options = { bundle: BUNDLE, dist: join(ROOT, "dist") };
  try {
    return await servePlayground({ ...options, port: PORT });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return servePlayground(options);
  }
}

/** On a machine without a desktop this does nothing, and the address stands above. */
function openInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  spawnSync(command ?? "", args, { stdio: "ignore" });
}

void main();
