import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Compilation, type Configuration } from "webpack";
import { commandLinePackages } from "./build/command-line-packages";
import { notices } from "./build/notices";
import { bundledPackages } from "./build/third-party-notices";

const ROOT = join(__dirname, "..");
const FILE = "THIRD-PARTY-NOTICES";

/** `npm run notices` writes THIRD-PARTY-NOTICES: the licences of all that ships, in dist/ or with the command line. */
async function main(): Promise<void> {
  const bundled = bundledPackages(await compiled());
  const text = notices([...bundled, ...commandLinePackages(ROOT)]);
  const path = join(ROOT, FILE);
  if (readFileSync(path, "utf8") === text) return console.log(`${FILE} is as it should be`);
  writeFileSync(path, text);
  console.log(`${FILE} is written`);
}

/** The add-in's build, without writing it. */
function compiled(): Promise<Compilation> {
  const configure = createRequire(__filename)("../webpack.config.js") as (
    env: object,
    options: { readonly mode: string; readonly outputPath: string },
  ) => Configuration;
  const config = configure({}, { mode: "production", outputPath: join(ROOT, ".cache", "notices") });
  const compiler = webpack({ ...config, mode: "production", optimization: { minimize: false } });
  return new Promise((done, failed) => {
    compiler.compile((error, compilation) => {
      const [wrong] = compilation?.errors ?? [];
      // Webpack's own errors bring all that they know of the build along.
      if (wrong !== undefined || error !== null) failed(new Error((wrong ?? error)?.message));
      else if (compilation !== undefined) done(compilation);
    });
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
