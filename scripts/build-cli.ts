import { chmodSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** `npm run build:cli`: writes dist-cli/, the command line in one file that plain Node runs. */
const ROOT = join(__dirname, "..");

async function main(): Promise<void> {
  const outfile = process.argv[2] ?? join(ROOT, "dist-cli", "kpi-scorecard.cjs");
  await build({
    entryPoints: [join(ROOT, "src", "cli", "bin.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20.19",
    // CommonJS, because commander asks for Node's own modules by `require`.
    format: "cjs",
    banner: { js: "#!/usr/bin/env node" },
    // The licences of what is in it are in THIRD-PARTY-NOTICES, which is packed beside it.
    legalComments: "none",
    logLevel: "warning",
  });
  chmodSync(outfile, 0o755);
  console.log(outfile);
}

void main();
