import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert, type ConvertOptions, type OfficeFile } from "./convert";
import { findOrInstallPdfToPpm } from "./libreoffice";

export interface PictureOptions {
  /** `printed` is a page as it would be printed; `wholeSheet` is a page for every sheet, hidden ones too, as large as the sheet. */
  readonly pages?: "printed" | "wholeSheet";
  /** Whether formulas are calculated first, or shown with the values that the file holds. */
  readonly recalculation?: ConvertOptions["recalculation"];
  readonly dotsPerInch?: number;
}

/** A PNG picture for every page of a workbook's sheets, as LibreOffice draws them. Hidden sheets are not printed. */
export async function toPngs(
  file: OfficeFile,
  { pages = "printed", recalculation = "never", dotsPerInch = 80 }: PictureOptions = {},
): Promise<readonly Uint8Array[]> {
  const to = pages === "printed" ? "pdf" : "wholeSheetsPdf";
  const [pdf] = await convert([file], { to, recalculation });
  const folder = mkdtempSync(join(tmpdir(), "kpi-scorecard-pages-"));
  try {
    const path = join(folder, "sheets.pdf");
    writeFileSync(path, pdf ?? new Uint8Array());
    const { status, stderr } = spawnSync(
      findOrInstallPdfToPpm(),
      ["-png", "-r", String(dotsPerInch), path, join(folder, "page")],
      { encoding: "utf8", timeout: 120_000 },
    );
    if (status !== 0) throw new Error(`pdftoppm made no pictures of ${file.name}. It said:\n${stderr}`);
    // It gives every number as many digits as the last one has, so that names sort as pages do.
    const pictures = readdirSync(folder).filter((name) => name.endsWith(".png"));
    return pictures.sort().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
