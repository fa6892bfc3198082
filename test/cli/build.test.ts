import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/hosts/read-workbook";
import { diskFiles } from "../../src/cli/disk-files";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { realFigures, onlineShopAnswers } from "../support/online-shop";
import { DOT } from "../support/every-part";
import { REAL_FIGURES, run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();
const answers = JSON.stringify(onlineShopAnswers("en"));

async function decoded(bytes: Uint8Array) {
  const reading = await readWorkbook(await openXlsx(bytes), "bsc");
  if (reading.kind !== "seen") throw new Error(reading.kind);
  return reading.workbook;
}

describe("kpi-scorecard build", () => {
  it("makes a workbook that shows the last month with figures", async () => {
    const file = folder.write("shop.kpi.json", answers);
    const built = await run(["build", file, "--figures", REAL_FIGURES, "-o", folder.at("shop.xlsx")]);
    expect(built.code).toBe(0);
    const workbook = await decoded(folder.read("shop.xlsx"));
    expect(workbook).toMatchObject({ period: "2011-12", scorecard: { organisation: { name: "Cửa hàng quà tặng" } } });
    expect(workbook.figures).toMatchObject(realFigures());
  });

  it("puts a logo on the dashboard, and takes nothing but a PNG for one", async () => {
    const logo = folder.write("logo.png", Buffer.from(DOT, "base64"));
    const { code, bytes } = await run(["build", "-", "--logo", logo, "-o", "-"], { input: answers });
    expect(code).toBe(0);
    expect(Buffer.from(unzipSync(bytes)["xl/media/image1.png"]).toString("base64")).toBe(DOT);
    const wrong = await run(["build", "-", "--logo", REAL_FIGURES, "-o", "-"], { input: answers });
    expect(wrong).toMatchObject({ code: 2, err: expect.stringMatching(/this is no PNG/) });
  });

  it("names the add-in of the manifest where that is asked for", async () => {
    const { bytes } = await run(["build", "-", "--offer-add-in", "-o", "-"], { input: answers });
    const part = strFromU8(unzipSync(bytes)["xl/webextensions/webextension1.xml"]);
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    const said = (tag: string): string => new RegExp(`<${tag}>(.*)</${tag}>`).exec(manifest)?.[1] ?? "";
    expect(part).toContain(`<we:reference id="${said("Id")}" version="${said("Version")}"`);
  });

  it("says which columns it left out and which inputs have no figures", async () => {
    const { err } = await run(["build", "-", "--figures", REAL_FIGURES, "-o", "-"], { input: answers });
    expect(err).toBe(
      [
        "Figures taken: 91, for 7 inputs.",
        "Left out, because this scorecard has no such input:",
        "  column 4  net_revenue (Net revenue, of KPIs that are not chosen)",
        "  column 6  identified_orders",
        "  column 11  kept_customers",
        'Say which input a heading is, if it is one: --map "identified_orders=INPUT"',
        'To leave one out without a word: --map "net_revenue="',
        "Inputs without figures:",
        "  marketingSalesCost (Marketing and sales cost)",
        "  adRevenue (Revenue from advertising)",
        "  adSpend (Advertising spend)\n",
      ].join("\n"),
    );
  });

  it("makes one without figures, which shows the first month", async () => {
    const { code, bytes, err } = await run(["build", "-", "-o", "-"], { input: answers });
    expect([code, err]).toEqual([0, ""]);
    expect((await decoded(bytes)).period).toBe("2010-12");
  });

  it("shows the month and writes the formulas that were asked for", async () => {
    const options = ["--month", "2011-03", "--formulas", "kpi"];
    const { bytes } = await run(["build", "-", "-o", "-", ...options], { input: answers });
    expect(await decoded(bytes)).toMatchObject({ period: "2011-03", scorecard: { formulas: "kpi" } });
  });

  it("takes a month as it is written on forms", async () => {
    const { bytes } = await run(["build", "-", "-o", "-", "--month", "3/2011"], { input: answers });
    expect((await decoded(bytes)).period).toBe("2011-03");
  });

  it("writes nothing where no figure can be taken", async () => {
    const file = folder.write("none.kpi.json", answers);
    const figures = folder.write("dates.csv", "month,orders\n1/5/2026,5\n1/6/2026,6\n");
    const { code, err } = await run(["build", file, "--figures", figures, "-o", folder.at("none.xlsx")]);
    expect([code, err.split("\n")[0]]).toEqual([2, "None of the figures could be taken, so no workbook was written."]);
    expect(err).toMatch(/Day or month first\?/);
    expect(await diskFiles.exists(folder.at("none.xlsx"))).toBe(false);
  });

  it("writes no workbook under another ending, nor over a folder", async () => {
    const csv = folder.write("there.csv", "");
    for (const force of [[], ["--force"]]) {
      const other = await run(["build", "-", "-o", csv, ...force], { input: answers });
      expect([other.code, other.err]).toEqual([2, `${csv}: a workbook ends in .xlsx. Name the file so: -o my.xlsx\n`]);
      const place = await run(["build", "-", "-o", folder.at("."), ...force], { input: answers });
      expect([place.code, place.err]).toEqual([2, `${folder.at(".")} is a folder. Name a file.\n`]);
    }
  });

  it("gives the same bytes for the same files", async () => {
    const [first, second] = [1, 2].map(() => run(["build", "-", "-o", "-"], { input: answers }));
    expect(Buffer.compare((await first).bytes, (await second).bytes)).toBe(0);
  });

  it("talks about its progress only to a terminal", async () => {
    const target = folder.at("terminal.xlsx");
    const file = folder.write("terminal.kpi.json", answers);
    expect((await run(["build", file, "-o", target], { terminal: true })).err).toContain("/5 Dashboard");
    expect((await run(["build", file, "-o", target, "-f"])).err).toBe(`Written: ${target}\n`);
  });

  it("ends with 1 and the errors where the answers have some", async () => {
    const wrong = JSON.stringify({ ...onlineShopAnswers("vi"), kpis: [] });
    const { code, err, bytes } = await run(["build", "-", "-o", "-"], { input: wrong });
    expect([code, bytes.length]).toEqual([1, 0]);
    expect(err).toBe("-\n  error    kpis: Choose at least one KPI.\n");
  });

  it("never replaces what it read, even with --force", async () => {
    const file = folder.write("same.kpi.json", answers);
    const { code, err } = await run(["build", file, "-o", file, "--force"]);
    expect([code, err]).toEqual([2, `${file} is what was read. Name another file with -o.\n`]);
    expect(folder.read("same.kpi.json").toString()).toBe(answers);
  });

  it.each([
    [
      ["-", "-o", "-", "--month", "2020-01"],
      /--month: 2020-01 is not in this scorecard, which goes from 2010-12 to 2011-12/,
    ],
    [["-", "-o", "-", "--month", "soon"], /--month: soon is no month/],
    [["-", "-o", "-", "--map", "a=orders"], /--map says what the columns of a CSV file are/],
    [["-", "-o", "-", "--figures", "-"], /Only one thing at a time/],
    [["-", "-o", "-", "--logo", "-"], /Only one thing at a time/],
    [["-", "-o", "-", "--figures", "/nowhere/f.csv"], /f\.csv: there is no such file/],
    [["/nowhere/a.json", "-o", "-"], /a\.json: there is no such file/],
    [["-", "-o", "/nowhere/out.xlsx"], /out\.xlsx: its folder does not exist/],
    [["-", "-o", "-", "--formulas", "other"], /Allowed choices are native, kpi/],
    [["-"], /required option '-o, --output <file>' not specified/],
    [["-o", "-"], /missing required argument 'answers'/],
  ])("refuses %j", async (argv, message) => {
    const { code, out, err } = await run(["build", ...argv], { input: answers });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  it("prints no workbook on a terminal", async () => {
    const file = folder.write("a.kpi.json", answers);
    const { code, out, err } = await run(["build", file, "-o", "-"], { terminal: true });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/A workbook is no text for a terminal/);
  });
});
