import { join } from "node:path";
import { findOrInstallChromium } from "../../../scripts/browser/chromium";
import type { FileServer } from "../../../scripts/browser/file-server";
import { bundlePlayground, servePlayground } from "../../../scripts/browser/playground-page";

const ROOT = join(__dirname, "../../..");

/** Once before all browser tests: a Chromium, and the playground with the built add-in. */
export default async function start(): Promise<void> {
  const bundle = join(ROOT, ".cache", "playground");
  process.env["CHROMIUM_PATH"] = findOrInstallChromium();
  await bundlePlayground(bundle);
  const server = await servePlayground({ bundle, dist: join(ROOT, "dist") });
  process.env["PLAYGROUND_URL"] = server.url;
  (globalThis as { playgroundServer?: FileServer }).playgroundServer = server;
}
