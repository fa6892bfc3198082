import { createXlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { buildScorecard } from "../../src/scorecard/build";
import { compileWorkbook } from "../../src/workbook/compile";
import { proposeSheetNames } from "../../src/workbook/names";
import { onlineShop, onlineShopAnswers, realFigures } from "../support/online-shop";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();

beforeAll(async () => {
  folder.write("en.xlsx", await workbook([onlineShop("en")]));
  folder.write("two.xlsx", await workbook([onlineShop("en"), onlineShop("vi")]));
});

describe("kpi-scorecard read", () => {
  it("prints what the workbook says", async () => {
    const { code, out, err } = await run(["read", folder.at("en.xlsx")]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(
      [
        "Cửa hàng quà tặng (bsc)",
        "Quà đẹp, giao nhanh",
        "",
        "Period       2011-11 · Month",
        "Score by     Minimum → target",
        "Total score  95.1% ● On target",
        "Coverage     80.0%",
        "",
        "KPI                             Weight  Acceptable limit   Target   Actual   Score  Status",
        "Financial                           60                                      105.1%  ● On target",
        "  Average order value               20           £500.00  £550.00  £545.14   90.3%  ▲ Needs attention",
        "  Average revenue per customer      20           £750.00  £850.00  £907.15  120.0%  ● On target",
        "  Customer acquisition cost         10            £30.00   £20.00        –       –  – No data",
        "  Return on ad spend                10             3.00×    4.00×        –       –  – No data",
        "Customer                            25                                       56.0%  ▼ Off target",
        "  Customer churn rate               25             60.0%    50.0%    54.4%   56.0%  ▲ Needs attention",
        "Internal process                    15                                      120.0%  ● On target",
        "  Return rate (by value)            15              8.0%     4.0%     3.2%  120.0%  ● On target",
        "Total score                        100                                       95.1%  ● On target",
        "",
      ].join("\n"),
    );
  });

  it("speaks the language of the workbook, whatever that of the messages", async () => {
    const { out } = await run(["read", folder.at("two.xlsx"), "--prefix", "bsc2", "--language", "en"]);
    expect(out).toMatch(/Kỳ báo cáo +2011-11 · Tháng\n/);
    expect(out).toMatch(/Giá trị đơn hàng trung bình .* 550,00 £ +545,14 £ +90,3% +▲ Cần chú ý\n/);
  });

  it("shows every scorecard of a file, or the one that is asked for", async () => {
    expect((await run(["read", folder.at("two.xlsx")])).out).toMatch(/\(bsc\)[^]*\(bsc2\)/);
    expect((await run(["read", folder.at("two.xlsx"), "--prefix", "BSC2"])).out).not.toContain("(bsc)");
    const none = await run(["read", folder.at("two.xlsx"), "--prefix", "__proto__"]);
    expect(none).toMatchObject({ code: 2, err: "--prefix: there is no __proto__. There is: bsc, bsc2\n" });
  });

  it("looks at the view that is picked on the Dashboard, and at another month when asked", async () => {
    const host = createXlsxHost();
    await host.render(plan(onlineShop("en"), "bsc", []));
    await host.write([
      { name: "bsc_view", row: 0, column: 0, value: "Year to date" },
      { name: "bsc_scoring", row: 0, column: 0, value: "% of target" },
    ]);
    const file = folder.write("picked.xlsx", await host.save());
    const { out } = await run(["read", file, "--month", "2011-06"]);
    expect(out).toMatch(/Period +2011-06 · Year to date\nScore by +% of target\n/);
  });

  it("understands a month as it is written on forms", async () => {
    const { out } = await run(["read", folder.at("en.xlsx"), "--month", "6/2011"]);
    expect(out).toMatch(/Period +2011-06 · Month\n/);
  });

  it("has one dash where there is no score, and the reason", async () => {
    const host = createXlsxHost();
    await host.render(plan(onlineShop("vi"), "bsc", [], {}));
    const file = folder.write("empty.xlsx", await host.save());
    expect((await run(["read", file])).out).toMatch(/Tổng điểm +– Chưa có số liệu\n/);
  });

  it("says on standard error where check would find errors", async () => {
    const host = createXlsxHost();
    await host.render(plan(onlineShop("en"), "bsc", []));
    await host.write([{ name: "bsc_figures", row: 0, column: 0, value: "n/a" }]);
    const file = folder.write("wrong.xlsx", await host.save());
    const { code, err } = await run(["read", file]);
    expect([code, err]).toEqual([
      0,
      `bsc: this workbook has errors, so some figures may be missing. They are listed by: kpi-scorecard check ${file}\n`,
    ]);
    expect((await run(["check", file])).code).toBe(1);
  });

  it("prints JSON for machines", async () => {
    const { out } = await run(["read", folder.at("en.xlsx"), "--json"]);
    const { scorecards } = JSON.parse(out) as { scorecards: Record<string, unknown>[] };
    expect(scorecards).toHaveLength(1);
    expect(scorecards[0]).toMatchObject({
      prefix: "bsc",
      period: "2011-11",
      view: "month",
      scorecard: onlineShop("en"),
      figures: realFigures(),
      readings: { total: { coverage: 0.8, light: "green", reds: 0 } },
    });
  });

  it("writes figures and answers from which the same workbook is built again", async () => {
    const [figures, answers] = [folder.at("again.csv"), folder.at("again.kpi.json")];
    await run(["read", folder.at("en.xlsx"), "--figures", figures, "--answers", answers]);
    const { code, bytes } = await run(["build", answers, "--figures", figures, "--month", "2011-11", "-o", "-"]);
    expect(code).toBe(0);
    expect(Buffer.compare(bytes, folder.read("en.xlsx"))).toBe(0);
  });

  it("keeps owners in the answers", async () => {
    const kpis = onlineShopAnswers("en").kpis.map((kpi) => ({ ...kpi, owner: "Lan" }));
    const file = folder.write("owners.xlsx", await workbook([buildScorecard(onlineShopAnswers("en", { kpis }))]));
    const { out } = await run(["read", file, "--answers", "-"]);
    expect(out.match(/"owner": "Lan"/g)).toHaveLength(6);
  });

  it("writes to standard output what is asked for there, and nothing else", async () => {
    const { out, err } = await run(["read", folder.at("en.xlsx"), "--figures", "-"]);
    expect(out).toMatch(/^\ufeffMonth,Gross revenue,Orders,/);
    expect(out.split("\r\n")).toHaveLength(15);
    expect(err).toBe("");
  });

  it("lets no text of a workbook steer the terminal", async () => {
    const name = "\u001b[31mred\u0007\u009b2J\u202egpj.exe\nsecond line";
    const hostile = onlineShop("en", { organisation: { name, mission: "\u001b]0;title\u0007" } });
    const file = folder.write("hostile.xlsx", await workbook([hostile]));
    const { out } = await run(["read", file]);
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(out.split("\n")[0]).toMatch(/red 2J gpj\.exe second line \(bsc\)$/);
    const json = await run(["read", file, "--json"]);
    expect(json.out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(JSON.parse(json.out)).toMatchObject({ scorecards: [{ scorecard: { organisation: { name } } }] });
  });

  it.each([
    ["something else", "hello", /This is no \.xlsx workbook/],
    ["an old workbook", Buffer.from("d0cf11e0a1b11ae1".padEnd(2048, "0"), "hex"), /old or binary format/],
    ["a broken zip", "PK\u0003\u0004 and nothing more", /This workbook is damaged/],
  ])("refuses %s", async (_, input, message) => {
    const { code, out, err } = await run(["read", "-"], { input });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  it("asks which scorecard is meant before it writes a file", async () => {
    const { code, err } = await run(["read", folder.at("two.xlsx"), "--figures", folder.at("never.csv")]);
    expect([code, err]).toEqual([2, "There are several scorecards: bsc, bsc2. Choose one with --prefix.\n"]);
  });

  it.each([
    [["--json", "--figures", "-"], /Only one thing at a time/],
    [["--figures", "same", "--answers", "same"], /Both would be written into the same file/],
    [["--figures", "same", "--answers", "./same", "--force"], /Both would be written into the same file/],
    [["--month", "1999-01"], /--month: 1999-01 is not in this scorecard/],
  ])("refuses %j", async (options, message) => {
    const { code, err } = await run(["read", folder.at("en.xlsx"), ...options]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

/** Scorecards side by side in one file, with the real figures and November 2011 picked. */
async function workbook(scorecards: readonly ReturnType<typeof onlineShop>[]): Promise<Uint8Array> {
  const host = createXlsxHost();
  const sheets: string[] = [];
  for (const [at, scorecard] of scorecards.entries()) {
    const made = plan(scorecard, at === 0 ? "bsc" : `bsc${at + 1}`, sheets);
    sheets.push(...made.sheets.map(({ name }) => name));
    await host.render(made);
  }
  return host.save();
}

function plan(
  scorecard: ReturnType<typeof onlineShop>,
  prefix: string,
  taken: readonly string[],
  figures = realFigures(),
) {
  return compileWorkbook(scorecard, {
    prefix,
    sheetNames: proposeSheetNames(scorecard.language, taken).names,
    namespace: "KPI",
    figures,
    selection: { month: 11 },
    sparklines: true,
  });
}
