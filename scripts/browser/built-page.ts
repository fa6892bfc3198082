import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { BrowserContext } from "playwright-core";

const OFFICE_JS = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Serves dist/ as a web server would: compressed, and nothing else. */
export async function serveDist(dist: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(dist, path);
    const type = TYPES[extname(file)];
    if (type === undefined || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": type, "Content-Encoding": "gzip", "Cache-Control": "no-store" });
    response.end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return { url: `http://localhost:${String(portOf(server))}`, close: () => server.close() };
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

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css",
  ".png": "image/png",
};

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
