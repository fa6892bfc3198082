import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContext } from "playwright-core";
import { serveFiles, type FileServer } from "./file-server";

const OFFICE_JS = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Serves dist/ as a web server would: compressed, and nothing else. */
export async function serveDist(dist: string): Promise<FileServer> {
  const find = (path: string): Buffer | null => {
    const file = join(dist, path);
    return existsSync(file) ? gzipSync(readFileSync(file)) : null;
  };
  return serveFiles(find, { headers: { "Content-Encoding": "gzip" } });
}

/** Gives pages Microsoft's office.js out of the npm package of the same name; every other address outside is refused. */
export async function answerForMicrosoft(context: BrowserContext): Promise<void> {
  await context.route(/^https:/, async (route) => {
    const address = route.request().url();
    const file = address.startsWith(HOSTED)
      ? join(OFFICE_JS, new URL(address.slice(HOSTED.length), "http://x").pathname)
      : "";
    if (file === "" || !existsSync(file)) return route.abort("blockedbyclient");
    // office.js asks for its own parts as another origin.
    return route.fulfill({
      path: file,
      contentType: "text/javascript",
      headers: { "Access-Control-Allow-Origin": "*" },
    });
  });
}
