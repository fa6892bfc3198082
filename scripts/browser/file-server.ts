import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { posix } from "node:path";

export interface FileServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

export interface FileServerOptions {
  /** A free one without it. */
  readonly port?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A web server for this machine alone.
 * @param find - The contents at a path such as `/a/b.html`, or `null` where there is nothing.
 */
export async function serveFiles(
  find: (path: string) => Buffer | null,
  { port = 0, headers = {} }: FileServerOptions = {},
): Promise<FileServer> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    if (path === null) return void response.writeHead(400).end();
    const type = TYPES[posix.extname(path)];
    const contents = type === undefined ? null : find(path);
    if (type === undefined || contents === null) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store", ...headers }).end(contents);
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", listening);
  });
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The path as `find` takes it, which never leads upwards; `null` where it cannot be read. */
function pathOf(url: string): string | null {
  try {
    const path = posix.normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    // Windows takes these for slashes.
    if (path.includes("\\")) return null;
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "text/xml",
  ".css": "text/css",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};
