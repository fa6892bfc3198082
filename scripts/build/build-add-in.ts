import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Writes dist/ as it ships. Returns whether that went well; webpack has said why it did not. */
export function buildAddIn(): boolean {
  const webpack = createRequire(__filename).resolve("webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: join(__dirname, "..", ".."),
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0;
}
