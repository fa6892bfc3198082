import { findOrInstallChromium } from "../../../scripts/browser/chromium";
import type { FileServer } from "../../../scripts/browser/file-server";
import { openPlaygroundServer } from "../../../scripts/browser/playground-page";

/** Once before all browser tests: a Chromium, and the playground with the built add-in. */
export default async function start(): Promise<void> {
  process.env["CHROMIUM_PATH"] = findOrInstallChromium();
  const server = await openPlaygroundServer();
  process.env["PLAYGROUND_URL"] = server.url;
  (globalThis as { playgroundServer?: FileServer }).playgroundServer = server;
}
