import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { serveFiles, type FileServer } from "./file-server";

const ROOT = join(__dirname, "..", "..");
const PAGE = join(ROOT, "playground", "page");
const DIST = join(ROOT, "dist");
const BUNDLE = join(ROOT, ".cache", "playground");

/**
 * Bundles the playground's page and serves it at `/`, and the built add-in at `/addin/`: byte for byte but for one tag, the
 * address of office.js, for which the playground stands in.
 * @param port - A free one without it.
 */
export async function openPlaygroundServer(port?: number): Promise<FileServer> {
  await bundlePlayground(BUNDLE);
  const find = (path: string): Buffer | null => {
    if (path === "/addin/office.js") return read(join(BUNDLE, "office.js"));
    if (path === "/addin/taskpane.html") return withoutMicrosoft(readFileSync(join(DIST, "taskpane.html"), "utf8"));
    if (path.startsWith("/addin/")) return read(join(DIST, path.slice("/addin/".length)));
    return path === "/index.html" ? read(join(PAGE, "index.html")) : read(join(BUNDLE, path));
  };
  return serveFiles(find, port === undefined ? {} : { port });
}

/** Writes the playground's own page: the simulated Excel with its grid. Nothing of the add-in is in it. */
async function bundlePlayground(folder: string): Promise<void> {
  await build({
    entryPoints: { page: join(PAGE, "playground.ts"), office: join(PAGE, "office.ts") },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "empty", ".woff2": "empty", ".ttf": "empty" },
    logLevel: "warning",
    plugins: [
      {
        name: "no-hyphenation",
        setup: (bundle) => {
          // Dictionaries for hyphens in dozens of languages, nearly half of the page; cells are not hyphenated.
          bundle.onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][a-z]+(-[A-Za-z\d]+)*-[\w-]{8}\.js$/ }, () => ({
            contents: "export default { patterns: [], exceptions: [] };",
          }));
        },
      },
    ],
  });
}

function read(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null;
}

function withoutMicrosoft(page: string): Buffer {
  const ours = page.replace(/src="https:\/\/appsforoffice\.microsoft\.com\/[^"]+"/, 'src="office.js"');
  if (ours === page) throw new Error("taskpane.html has no tag for office.js");
  return Buffer.from(ours);
}
