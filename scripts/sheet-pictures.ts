import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { toPngs } from "./office/sheet-pictures";

/**
 * `npm run pictures:sheets -- FILE.xlsx FOLDER`: draws every visible sheet of a workbook as LibreOffice would print it, for
 * eyes. `--whole` makes one page of every sheet, hidden ones too; `--recalculate` calculates the formulas first.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { whole: { type: "boolean", default: false }, recalculate: { type: "boolean", default: false } },
  });
  const [file, folder] = positionals;
  if (file === undefined || folder === undefined) {
    throw new Error("usage: npm run pictures:sheets -- FILE.xlsx FOLDER [--whole] [--recalculate]");
  }
  const pictures = await toPngs(
    { name: basename(file), bytes: readFileSync(file) },
    {
      pages: values.whole ? "wholeSheet" : "printed",
      recalculation: values.recalculate ? "always" : "never",
    },
  );
  mkdirSync(folder, { recursive: true });
  pictures.forEach((picture, place) => {
    const path = join(folder, `${basename(file, ".xlsx")}-${String(place + 1).padStart(2, "0")}.png`);
    writeFileSync(path, picture);
    console.log(path);
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
