/** The parts of a file by their path, as text; pictures and the like are not among them. */
export type Parts = Map<string, string>;

export interface Mending {
  /** The sheet that is shown when the file is opened, counting from 1. */
  readonly activeSheet: number;
  /** Whether every formula has a value, so that nothing has to be calculated when the file is opened. */
  readonly calculated: boolean;
}

/**
 * Mends what the library writes otherwise than we need it. Everything else it writes stays byte for byte.
 */
export function mendParts(parts: Parts, { activeSheet, calculated }: Mending): void {
  for (const [path, text] of parts) {
    if (path.startsWith("xl/worksheets/sheet")) {
      parts.set(path, mendSheet(text, path === `xl/worksheets/sheet${String(activeSheet)}.xml`));
    }
    if (path.startsWith("xl/drawings/drawing")) parts.set(path, text.replace(PICTURE, ONE_CELL_PICTURE));
    if (path.startsWith("xl/charts/chart")) parts.set(path, text.replaceAll("<c:majorGridlines/>", GRIDLINES));
  }
  mend(parts, "xl/workbook.xml", (text) =>
    text.replace(/<calcPr [^>]*\/>/, calculated ? CALCULATED : TO_BE_CALCULATED),
  );
  mend(parts, "xl/styles.xml", (text) => text.replace(/<font>(.*?)<\/font>/g, (_, font: string) => inOrder(font)));
  mend(parts, "docProps/app.xml", (text) => text.replace(">hucre<", ">KPI Scorecard<"));
  // The moment of writing would make two files of one scorecard differ.
  mend(parts, "docProps/core.xml", (text) => text.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, ""));
}

/**
 * The calculation engine of Excel 2019 and later: an older number would make Excel calculate everything on opening, and the
 * cells of functions that are not installed would lose their values.
 */
const CALCULATED = '<calcPr calcId="191029"/>';
const TO_BE_CALCULATED = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';

/**
 * A picture hangs on one cell and has a size. The library hangs it between two cells, and so gives it their proportions.
 */
const PICTURE =
  /<xdr:twoCellAnchor>(<xdr:from>(?:(?!<\/xdr:from>).)*<\/xdr:from>)<xdr:to>(?:(?!<\/xdr:to>).)*<\/xdr:to>(<xdr:pic>(?:(?!<\/xdr:pic>).)*<a:ext (cx="\d+" cy="\d+")\/>(?:(?!<\/xdr:pic>).)*<\/xdr:pic>)<xdr:clientData\/><\/xdr:twoCellAnchor>/g;
const ONE_CELL_PICTURE = "<xdr:oneCellAnchor>$1<xdr:ext $3/>$2<xdr:clientData/></xdr:oneCellAnchor>";

/** Lines that help the eye and do not lead it. */
const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E5E7EB"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

function mendSheet(text: string, active: boolean): string {
  const mended = text
    // Without it programs take the height of the font for rows that have none of their own.
    .replace('<sheetFormatPr defaultRowHeight="15"/>', '<sheetFormatPr defaultRowHeight="15" customHeight="1"/>')
    // An attribute of a namespace that the sheet does not declare to be left out by who does not know it.
    .replace(/ xr2:uid="[^"]*"/g, "")
    // The marks on a sparkline are red unless something else is said.
    .replace(/<x14:colorSeries rgb="([0-9A-F]{8})"\/>/g, '$&<x14:colorMarkers rgb="$1"/>');
  return active ? mended.replace("<sheetView ", '<sheetView tabSelected="1" ') : mended;
}

/** What a font has, in the order in which Office's schema wants it. */
function inOrder(font: string): string {
  const elements = font.match(/<\w+(?: [^>]*)?\/>/g) ?? [];
  const place = (element: string): number => FONT_ORDER.indexOf(/\w+/.exec(element)?.[0] ?? "");
  return `<font>${elements.sort((a, b) => place(a) - place(b)).join("")}</font>`;
}

const FONT_ORDER = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

function mend(parts: Parts, path: string, change: (text: string) => string): void {
  const text = parts.get(path);
  if (text === undefined) throw new Error(`the library wrote no ${path}`);
  parts.set(path, change(text));
}
