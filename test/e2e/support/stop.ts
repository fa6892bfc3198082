import type { FileServer } from "../../../scripts/browser/file-server";

/** Once after all browser tests. */
export default function stop(): void {
  (globalThis as { playgroundServer?: FileServer }).playgroundServer?.close();
}
