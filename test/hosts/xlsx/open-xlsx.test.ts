import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { FileRefused } from "../../../src/hosts/xlsx/file-refused";
import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";
import { createXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { everyPart } from "../../support/every-part";

let file: Uint8Array;
beforeAll(async () => {
  const host = createXlsxHost();
  await host.render(everyPart());
  file = await host.save();
});

describe("openXlsx(file)", () => {
  it("reads what stands under names, errors as errors", async () => {
    const plan = everyPart();
    const host = createXlsxHost();
    const [front, data, back] = plan.sheets;
    const broken = { kind: "formula", formula: "=1/0", value: { error: "#DIV/0!" } } as const;
    const cells = [
      [broken, { kind: "text", text: "#DIV/0!" } as const],
      [{ kind: "text", text: "_x0041_" } as const, null],
    ];
    await host.render({ ...plan, sheets: [front, { ...data, cells, validations: [] }, back] });
    const reader = await openXlsx(await host.save());
    expect(await reader.read(["bsc_words"])).toEqual({
      bsc_words: [
        [{ error: "#DIV/0!" }, "#DIV/0!"],
        ["_x0041_", null],
      ],
    });
  });

  it("finds names however they are written, and none that hold on one sheet only or lead nowhere", async () => {
    const reader = await openXlsx(
      changed("xl/workbook.xml", (text) =>
        text
          .replace('name="bsc_front"', 'name="BSC_Front"')
          .replace('name="bsc_words"', 'name="bsc_words" localSheetId="0"')
          .replace(/(name="bsc_figures">)[^<]*/, "$1#REF!"),
      ),
    );
    expect(await reader.read(["bsc_front", "bsc_words", "bsc_figures"])).toEqual({
      bsc_front: [["=SUM(1)"]],
      bsc_words: null,
      bsc_figures: null,
    });
  });

  it("has nothing to say of a workbook that is not ours", async () => {
    const reader = await openXlsx(await writeXlsx({ sheets: [{ name: "Mine", rows: [[1]] }] }));
    expect(await reader.survey()).toEqual({ sheets: ["Mine"], names: [], unfinished: [] });
    expect(await reader.read(["bsc_model"])).toEqual({ bsc_model: null });
  });

  it.each<[string, FileRefused["reason"], () => Uint8Array | Promise<Uint8Array>]>([
    ["an empty file", "notAWorkbook", () => new Uint8Array()],
    ["a text", "notAWorkbook", () => strToU8("Doanh thu;Chi phí\n1;2\n".repeat(100))],
    ["a document of a word processor", "notAWorkbook", () => zipSync({ "[Content_Types].xml": strToU8(WORD_TYPES) })],
    ["a zip of pictures", "notAWorkbook", () => zipSync({ "a.png": new Uint8Array(100) })],
    ["half a file", "damaged", () => file.slice(0, file.length / 2)],
    ["a file without its last bytes", "damaged", () => file.slice(0, -30)],
    ["a byte that was changed", "damaged", () => withChangedByte()],
    ["a file without its list of types", "damaged", () => without("[Content_Types].xml")],
    ["a file without its workbook", "damaged", () => without("xl/workbook.xml")],
    ["a workbook that is no XML", "damaged", () => changed("xl/workbook.xml", () => "<workbook")],
    ["a list of strings that is no XML", "damaged", () => withBrokenStrings()],
    ["a workbook of Excel 97", "oldFormat", () => oldFormat()],
    ["a binary workbook", "oldFormat", () => zipSync({ "xl/workbook.bin": new Uint8Array(10) })],
    ["a workbook with a password", "passwordProtected", () => withPassword()],
    ["a workbook with a program", "macros", () => zipSync({ ...packed(), "xl/vbaProject.bin": new Uint8Array(10) })],
    ["a workbook that says it has one", "macros", () => changed("[Content_Types].xml", macroTypes)],
    ["a file of many megabytes", "tooLarge", () => withLength(40_000_000)],
    ["a sheet that unpacks to 40 megabytes", "tooLarge", () => bomb()],
    ["a sheet that says it unpacks to ten bytes", "tooLarge", () => lyingBomb()],
    ["a hundred thousand names", "tooLarge", () => changed("xl/workbook.xml", manyNames)],
    ["five thousand parts", "damaged", () => zipSync(manyParts(5000))],
    ["a part that only the directory knows", "damaged", () => withHiddenPart()],
  ])("refuses %s: %s", async (_, reason, make) => {
    const refused = await make();
    await expect(openXlsx(refused)).rejects.toBeInstanceOf(FileRefused);
    await expect(openXlsx(refused)).rejects.toMatchObject({ reason });
  });

  it.each<[string, FileRefused["reason"], () => Uint8Array]>([
    ["a sheet that is missing", "damaged", () => without(DATA)],
    ["a sheet that is no XML", "damaged", () => changed(DATA, (text) => text.slice(0, -200))],
    ["a name for a whole sheet", "tooLarge", () => changed("xl/workbook.xml", wholeSheet)],
  ])("refuses %s when it is read: %s", async (_, reason, make) => {
    const reader = await openXlsx(make());
    await expect(reader.read(["bsc_words"])).rejects.toMatchObject({ reason });
  });

  it("reads past a cell at the far corner of a sheet", async () => {
    const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const reader = await openXlsx(changed(DATA, (text) => text.replace("</sheetData>", corner)));
    expect(await reader.read(["bsc_figures"])).toEqual({ bsc_figures: [[5], [6]] });
  });

  it("takes no entity of the file's own for a text", async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const reader = await openXlsx(
      changed(DATA, (text) => text.replace("?>", `?>${entities}`).replace(">Revenue<", ">&b;<")),
    );
    expect((await reader.read(["bsc_words"])).bsc_words?.[1]?.[0]).not.toContain("aaaaaaaaaa");
  });
});

const DATA = "xl/worksheets/sheet2.xml";

const WORD_TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

function packed(): Zippable {
  return unzipSync(file);
}

/** The file with a part changed. */
function changed(path: string, change: (text: string) => string): Uint8Array {
  return zipSync({ ...packed(), [path]: strToU8(change(new TextDecoder().decode(packed()[path] as Uint8Array))) });
}

/** Other programs keep the texts of all cells in one part. */
async function withBrokenStrings(): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: "Mine", rows: [["one"], ["two"]] }] }));
  const strings = "xl/sharedStrings.xml";
  return zipSync({ ...parts, [strings]: parts[strings].slice(0, 150) });
}

function without(path: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(packed()).filter(([each]) => each !== path)));
}

function macroTypes(text: string): string {
  return text.replace("openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main");
}

function wholeSheet(text: string): string {
  return text.replace(/(name="bsc_words">'[^']*'!)[^<]*/, (_, start) => `${String(start)}$A$1:$XFD$1048576`);
}

function manyNames(text: string): string {
  const name = (at: number): string => `<definedName name="name_${String(at)}">'Số liệu'!$A$1</definedName>`;
  return text.replace(
    "<definedNames>",
    `<definedNames>${Array.from({ length: 100_000 }, (_, at) => name(at)).join("")}`,
  );
}

/** In a stored part, so that nothing but its checksum tells. */
function withChangedByte(): Uint8Array {
  const stored = zipSync(packed(), { level: 0 });
  const at = new TextDecoder("latin1").decode(stored).indexOf("<v>5</v>");
  stored[at + 3] = "6".charCodeAt(0);
  return stored;
}

function oldFormat(): Uint8Array {
  const container = new Uint8Array(2048);
  container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return container;
}

function withPassword(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Mine", rows: [[1]] }], encryption: { password: "bí mật", spinCount: 1000 } });
}

function withLength(length: number): Uint8Array {
  const padded = new Uint8Array(length);
  padded.set(file);
  return padded;
}

function manyParts(count: number): Zippable {
  const parts = packed();
  for (let part = 0; part < count; part++) parts[`xl/more${String(part)}.xml`] = new Uint8Array(1);
  return parts;
}

/** A sheet of 40 MB of zeros: they pack into a thousandth. */
function bomb(): Uint8Array {
  return zipSync({ ...packed(), [DATA]: new Uint8Array(40_000_000) }, { level: 1 });
}

function lyingBomb(): Uint8Array {
  const zipped = bomb();
  const view = new DataView(zipped.buffer);
  const text = new TextDecoder("latin1").decode(zipped);
  for (let at = text.indexOf(DATA); at !== -1; at = text.indexOf(DATA, at + 1)) {
    if (view.getUint32(at - 30, true) === 0x04034b50) view.setUint32(at - 30 + 22, 10, true);
    if (at >= 46 && view.getUint32(at - 46, true) === 0x02014b50) view.setUint32(at - 46 + 24, 10, true);
  }
  return zipped;
}

/** A sheet that only the directory at the end names. */
function withHiddenPart(): Uint8Array {
  const zipped = zipSync({ ...packed(), "xl/worksheets/hidden.xml": strToU8("<worksheet/>") });
  const at = new TextDecoder("latin1").decode(zipped).indexOf("xl/worksheets/hidden.xml");
  // Its own header calls it something else.
  zipped.set(strToU8("xl/worksheets/harmls.xml"), at);
  return zipped;
}
