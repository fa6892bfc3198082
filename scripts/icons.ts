import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** `npm run icons`: draws every PNG the manifest names from the SVG beside it. */
const FOLDER = join(__dirname, "..", "assets", "icons");
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const SIZES: Readonly<Record<string, readonly number[]>> = {
  app: [...RIBBON_SIZES, 128],
  create: RIBBON_SIZES,
  functions: RIBBON_SIZES,
};

for (const [icon, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(join(FOLDER, `${icon}.svg`), "utf8");
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(join(FOLDER, `${icon}-${size}.png`), png);
  }
}
