import type { Parts } from "./mend-parts";
import { escapeAttribute } from "./xml-text";

/** The add-in as its administrator deployed it; both as in the manifest. */
export interface AddInReference {
  readonly id: string;
  readonly version: string;
}

/**
 * Lets a file name the add-in: a reader's Excel that has it then offers it, and opens nothing by itself. Who has not got it is at
 * best told nothing by it, so this is for files that stay within an organisation. Forms as in [MS-OWEXML].
 */
export function nameAddIn(parts: Parts, { id, version }: AddInReference): void {
  insertBefore(
    parts,
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/${TASKPANES}" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
      `<Override PartName="/${EXTENSION}" ContentType="application/vnd.ms-office.webextension+xml"/>`,
  );
  insertBefore(
    parts,
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rIdTaskpanes" Type="${RELATION}webextensiontaskpanes" Target="${TASKPANES}"/>`,
  );
  parts.set(
    TASKPANES,
    `${HEAD}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">` +
      `<wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  parts.set(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${RELATION}webextension" Target="webextension1.xml"/></Relationships>`,
  );
  parts.set(
    EXTENSION,
    `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="${INSTANCE}">` +
      `<we:reference id="${escapeAttribute(id)}" version="${escapeAttribute(version)}" store="EXCatalog" storeType="EXCatalog"/>` +
      `<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`,
  );
}

const TASKPANES = "xl/webextensions/taskpanes.xml";
const EXTENSION = "xl/webextensions/webextension1.xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATION = "http://schemas.microsoft.com/office/2011/relationships/";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Any number of this kind: it tells two add-ins in one file apart, and equal files are to be equal. */
const INSTANCE = "{3F0C6A52-7E1B-4D9A-9C55-0B8E6D2F4A71}";

function insertBefore(parts: Parts, path: string, end: string, xml: string): void {
  const text = parts.get(path);
  if (text?.includes(end) !== true) throw new Error(`the library wrote no ${path}`);
  parts.set(
    path,
    text.replace(end, () => `${xml}${end}`),
  );
}
