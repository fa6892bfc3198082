import { unzipSync } from "fflate";
import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";
import { createXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { everyPart } from "../../support/every-part";
import { fileOf } from "../../support/workbook-cases";

/** The parts of the file as text. */
async function partsOf(plan: WorkbookPlan): Promise<(path: string) => string> {
  const parts = unzipSync(await fileOf(plan));
  return (path) => {
    const part = parts[path];
    if (part === undefined) throw new Error(`no ${path} among ${Object.keys(parts).join(", ")}`);
    return new TextDecoder().decode(part);
  };
}

const FRONT = "xl/worksheets/sheet1.xml";
const DATA = "xl/worksheets/sheet2.xml";

function withCell(formula: string, value: number | { error: "#DIV/0!" }): WorkbookPlan {
  const plan = everyPart();
  const [front, data, back] = plan.sheets;
  return { ...plan, sheets: [front, { ...data, cells: [[{ kind: "formula", formula, value }]] }, back] };
}

describe("save()", () => {
  it("gives the same bytes for the same plan at any moment", async () => {
    jest.useFakeTimers({ now: new Date("2026-01-01T00:00:00Z") });
    const before = await fileOf(everyPart());
    jest.setSystemTime(new Date("2031-07-15T12:00:00Z"));
    expect(Buffer.compare(before, await fileOf(everyPart()))).toBe(0);
    jest.useRealTimers();
  });

  it("fails where there is nothing to save", async () => {
    await expect(createXlsxHost().save()).rejects.toMatchObject({ code: "failed" });
  });

  it("stores a KPI function under the name by which Excel finds it again, texts and sheets of that name untouched", async () => {
    const part = await partsOf(withCell(`=KPI.CAC('KPI.CAC(1)'!B2:B5,KPI.AOV(1,2))&"KPI.CAC(1)"`, 1));
    expect(part(DATA)).toContain(`<f>_xldudf_KPI_CAC('KPI.CAC(1)'!B2:B5,_xldudf_KPI_AOV(1,2))&amp;"KPI.CAC(1)"</f>`);
  });

  it("stores an error as an error", async () => {
    const part = await partsOf(withCell("=1/0", { error: "#DIV/0!" }));
    expect(part(DATA)).toMatch(/<c r="A1"[^>]* t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v><\/c>/);
  });

  it("stores a value that no cell can hold as the error that a cell shows", async () => {
    const part = await partsOf(withCell("=9^999", Infinity));
    expect(part(DATA)).toContain('t="e"><f>9^999</f><v>#NUM!</v>');
  });

  it("leaves out of names and headers what XML cannot hold", async () => {
    const plan = everyPart();
    const [front, ...others] = plan.sheets;
    const bad = "A\u0001\uFFFE\uD800B";
    const print = { ...front.print!, header: bad };
    const part = await partsOf({
      ...plan,
      properties: { title: bad, company: bad },
      sheets: [{ ...front, print, pictures: [{ ...front.pictures[0], description: bad }] }, ...others],
    });
    expect(part("docProps/app.xml")).toContain("<Company>AB</Company>");
    expect(part("docProps/core.xml")).toContain("<dc:title>AB</dc:title>");
    expect(part(FRONT)).toContain("<oddHeader>&amp;LAB</oddHeader>");
    expect(part("xl/drawings/drawing1.xml")).toContain('descr="AB"');
  });

  it("asks for a calculation on opening only where a value is missing", async () => {
    expect((await partsOf(everyPart()))("xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
    const host = createXlsxHost();
    await host.render(everyPart());
    await host.write([{ name: "bsc_words", row: 1, column: 1, value: 7 }]);
    const typed = new TextDecoder().decode(unzipSync(await host.save())["xl/workbook.xml"]);
    expect(typed).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it("quotes the names of sheets wherever they stand", async () => {
    const workbook = (await partsOf(everyPart()))("xl/workbook.xml");
    expect(
      [...workbook.matchAll(/<definedName [^>]*name="([^"]*)"[^>]*>([^<]*)</g)].map(([, ...found]) => found),
    ).toEqual([
      ["bsc_front", "'Lan''s sheet'!$A$1"],
      ["bsc_figures", "'Số liệu'!$B$2:$B$3"],
      ["bsc_words", "'Số liệu'!$A$1:$B$2"],
      ["bsc_rate", "'Số liệu'!$B$9"],
      ["_xlnm.Print_Area", "'Lan''s sheet'!$A$1:$C$12"],
      ["_xlnm.Print_Titles", "'Lan''s sheet'!$A:$A,'Lan''s sheet'!$1:$1"],
    ]);
  });

  it("shows lights without numbers from fixed limits, and fills by rule", async () => {
    const sheet = (await partsOf(everyPart()))(FRONT);
    expect(sheet).toContain(
      '<iconSet iconSet="3TrafficLights1" showValue="false"><cfvo type="percent" val="0"/><cfvo type="num" val="2"/><cfvo type="num" val="3"/></iconSet>',
    );
    expect(sheet).toMatch(/<cfRule type="expression" priority="2" dxfId="0"><formula>\$C2=1<\/formula><\/cfRule>/);
  });

  it("protects without a password what is not unlocked, and takes only what is asked for", async () => {
    const part = await partsOf(everyPart());
    expect(part(FRONT)).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>',
    );
    expect(part(DATA)).toContain(
      'type="decimal" sqref="B2" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1"',
    );
    expect(part(DATA)).toContain('<formula1>"Revenue,Costs"</formula1>');
    const unlocked = /<c r="B2" s="(\d+)"/.exec(part(DATA))?.[1];
    const formats = part("xl/styles.xml").split("<cellXfs")[1].split("<xf ");
    expect(formats[Number(unlocked) + 1]).toContain('<protection locked="0"/>');
  });

  it("freezes, hides, sets up the print and opens on the sheet that is meant", async () => {
    const part = await partsOf(everyPart());
    expect(part(FRONT)).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen" activePane="bottomRight"/>',
    );
    expect(part(FRONT)).toContain('<pageSetup paperSize="9" orientation="landscape" scale="70"/>');
    expect(part(FRONT)).toContain('<colBreaks count="1" manualBreakCount="1"><brk id="2"');
    expect(part(FRONT)).toContain("<oddHeader>&amp;LR&amp;&amp;D</oddHeader>");
    expect(part(FRONT)).toContain('tabSelected="1"');
    expect(part("xl/workbook.xml")).toContain('activeTab="0"');
    expect(part("xl/workbook.xml")).toContain('name="_calc" sheetId="3" r:id="rId3" state="hidden"');
  });

  it("gives charts the values they show, for programs that only draw", async () => {
    const chart = (await partsOf(everyPart()))("xl/charts/chart1.xml");
    expect(chart).toContain("<c:strRef><c:f>'_calc'!$A$1:$A$3</c:f><c:strCache><c:ptCount val=\"3\"/>");
    expect(chart).toContain(
      "<c:numRef><c:f>'_calc'!$B$1:$B$3</c:f><c:numCache><c:ptCount val=\"3\"/>" +
        '<c:pt idx="0"><c:v>5</c:v></c:pt><c:pt idx="1"><c:v>10</c:v></c:pt><c:pt idx="2"><c:v>15</c:v></c:pt></c:numCache>',
    );
  });

  it("says whose it is, and nothing of the library or the moment", async () => {
    const part = await partsOf(everyPart());
    expect(part("docProps/core.xml")).toContain("<dc:title>Every part</dc:title>");
    expect(part("docProps/app.xml")).toContain("<Company>R&amp;D &lt;Lan's&gt;</Company>");
    expect(part("docProps/app.xml") + part("docProps/core.xml")).not.toMatch(/hucre|modified/);
  });

  it("hangs a picture on one cell, in its own size", async () => {
    const part = await partsOf(everyPart());
    expect(part("xl/drawings/drawing1.xml")).toMatch(
      /<xdr:oneCellAnchor><xdr:from><xdr:col>1<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>2<\/xdr:row><xdr:rowOff>0<\/xdr:rowOff><\/xdr:from><xdr:ext cx="381000" cy="190500"\/><xdr:pic>.*descr="R&amp;D"/,
    );
    expect(part("xl/drawings/_rels/drawing1.xml.rels")).toContain("../media/image1.png");
    expect(part("[Content_Types].xml")).toContain('Extension="png"');
  });

  it("names the add-in only where that is asked for", async () => {
    expect(Object.keys(unzipSync(await fileOf(everyPart()))).filter((path) => path.includes("webextension"))).toEqual(
      [],
    );
    const host = createXlsxHost({ addIn: { id: "77c4eae2-9c11-45bd-83db-26f61bb16655", version: "0.1.0" } });
    await host.render(everyPart());
    const parts = unzipSync(await host.save());
    const text = (path: string): string => new TextDecoder().decode(parts[path]);
    expect(text("[Content_Types].xml")).toContain("/xl/webextensions/webextension1.xml");
    expect(text("_rels/.rels")).toContain('Target="xl/webextensions/taskpanes.xml"');
    expect(text("xl/webextensions/taskpanes.xml")).toContain('visibility="0"');
    expect(text("xl/webextensions/webextension1.xml")).toContain(
      '<we:reference id="77c4eae2-9c11-45bd-83db-26f61bb16655" version="0.1.0" store="EXCatalog" storeType="EXCatalog"/>',
    );
    // The library has the last word on whether it is still a workbook.
    expect((await (await openXlsx(await host.save())).survey()).sheets).toHaveLength(3);
  });

  it("holds two scorecards beside one another", async () => {
    const host = createXlsxHost();
    await host.render(everyPart("bsc"));
    await host.render(everyPart("bsc2", " (2)"));
    const { bsc_figures, bsc2_figures } = await host.read(["bsc_figures", "bsc2_figures"]);
    expect(bsc_figures).toEqual(bsc2_figures);
    await expect(host.render(everyPart("bsc3"))).rejects.toMatchObject({ code: "failed" });
    await expect(host.render(everyPart("bsc2", " (3)"))).rejects.toMatchObject({ code: "failed" });
  });
});
