import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createXlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { compileWorkbook } from "../../src/workbook/compile";
import { proposeSheetNames } from "../../src/workbook/names";
import { onlineShop, onlineShopAnswers, realFigures } from "../support/online-shop";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();

describe("kpi-scorecard check, for answers", () => {
  it("finds nothing wrong with what new writes", async () => {
    const { out } = await run(["new"]);
    expect(await run(["check", "-"], { input: out })).toMatchObject({ code: 0, out: "-: in order\n", err: "" });
  });

  it("says what is doubtful and ends with 0", async () => {
    const kpis = onlineShopAnswers("vi").kpis.map((kpi) => (kpi.id === "CAC" ? { ...kpi, target: null } : kpi));
    const { code, out } = await run(["check", "-"], { input: JSON.stringify(onlineShopAnswers("vi", { kpis })) });
    expect(code).toBe(0);
    expect(out).toBe(
      "-: can be used; look at the warnings\n" +
        "  warning  kpi.CAC.target: No target yet: this KPI will have no light and no score.\n",
    );
  });

  it("says what is wrong, in the language of the messages, and ends with 1", async () => {
    const input = JSON.stringify({ ...onlineShopAnswers("en"), kpis: [] });
    expect(await run(["check", "-", "--language", "vi"], { input })).toMatchObject({
      code: 1,
      out: "-: có lỗi\n  lỗi       kpis: Hãy chọn ít nhất một KPI.\n",
    });
  });

  it.each([
    ["a field that is missing", { months: undefined }, "months: is missing"],
    ["a word where a number belongs", { months: "24" }, "months: must be a number"],
    ["half a month", { months: 24.5 }, "months: must be a whole number"],
    ["too many months", { months: 48 }, "months: must be at most 36"],
    ["a date for a month", { firstMonth: "2025-01-01" }, 'firstMonth: must be a month such as "2025-01"'],
    ["an unknown currency", { currency: "XYZ" }, 'currency: must be one of ("VND" | "USD" | "EUR" | "GBP")'],
    ["no list of KPIs", { kpis: { CAC: true } }, "kpis: must be a list in [ ]"],
    [
      "an unknown KPI",
      { kpis: [{ ...onlineShopAnswers("en").kpis[0], id: "__proto__" }] },
      "kpis[0].id: must be one of",
    ],
    ["a KPI twice", { kpis: [0, 0].map((at) => onlineShopAnswers("en").kpis[at]) }, "kpis[1].id: AOV is there twice"],
    [
      "a weight below zero",
      { kpis: [{ ...onlineShopAnswers("en").kpis[0], weight: -1 }] },
      "kpis[0].weight: must be at least 0",
    ],
  ])("names the field: %s", async (_, change, line) => {
    const { code, out } = await run(["check", "-"], {
      input: JSON.stringify({ ...onlineShopAnswers("en"), ...change }),
    });
    expect(code).toBe(1);
    expect(out).toContain(`  ${line}`);
  });

  it("takes nothing from the prototype of what it reads", async () => {
    const { code, out } = await run(["check", "-"], { input: '{"__proto__": {"templateId": "ONLINE_SHOP"}}' });
    expect(code).toBe(1);
    expect(out).toContain("templateId: is missing");
  });

  it.each([
    ["JSON that breaks off", '{\n  "months": ', "line 2, column 13"],
    ["JSON with a slip", '{\n "months": 1,,\n}', "line 2, column 14"],
    ["a value without quotes", '{\n "months": 12,\n "currency": GBP,\n "language": "en"\n}', "line 3, column 14"],
    ["a comma too many in a list", '{"kpis": [1,\n], "currency": "JSON at position 3"}', "line 2, column 1"],
    ["something else than JSON", "// answers\n{}", "line 1, column 1"],
    ["a text in UTF-16", Buffer.from("\ufeff{}", "utf16le"), "UTF-16"],
    ["a text in a code page", Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]), "not UTF-8"],
  ])("explains %s", async (_, input, message) => {
    const file = folder.write("wrong.json", input);
    const { code, out } = await run(["check", file]);
    expect(code).toBe(1);
    expect(out).toContain(message);
  });

  it("refuses more than 5 MB", async () => {
    const file = folder.write("large.json", " ".repeat(5_000_001));
    expect((await run(["check", file])).code).toBe(1);
    expect(await run(["build", file, "-o", "-"])).toMatchObject({ code: 2, err: expect.stringMatching(/too large/) });
  });
});

describe("kpi-scorecard check, for workbooks", () => {
  it("says input by input which figures are missing, and ends with 0", async () => {
    const { code, out } = await run(["check", folder.write("real.xlsx", await save(await rendered()))]);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        `${folder.at("real.xlsx")}: can be used; look at the warnings`,
        "bsc: Cửa hàng quà tặng",
        "  warning  Marketing and sales cost: no figure for 2010-12 – 2011-12",
        "  warning  Revenue from advertising: no figure for 2010-12 – 2011-12",
        "  warning  Advertising spend: no figure for 2010-12 – 2011-12\n",
      ].join("\n"),
    );
  });

  it("finds texts where figures belong, and months without any", async () => {
    const host = await rendered({ orders: [1, null, 3] });
    await host.write([{ name: "bsc_figures", row: 1, column: 4, value: "about\u001b[2J 5" }]);
    const { code, out } = await run(["check", "-"], { input: await save(host) });
    expect(code).toBe(1);
    expect(out).toContain("  error    Orders, 2011-04: “about [2J 5” is no number and does not count.");
    expect(out).toContain("  warning  No figures at all: 2011-01, 2011-03, 2011-05 – 2011-12\n");
  });

  it("finds errors where figures belong", async () => {
    const file = edited(await save(await rendered()), "xl/worksheets/sheet3.xml", (text) =>
      text.replace(/<c r="F7"([^>]*)>.*?<\/c>/, '<c r="F7"$1 t="e"><v>#REF!</v></c>'),
    );
    const { code, out } = await run(["check", "-"], { input: file });
    expect(code).toBe(1);
    expect(out).toContain("Orders, 2010-12: “#REF!” is no number");
  });

  it("finds deleted sheets and names", async () => {
    const file = edited(await save(await rendered()), "xl/workbook.xml", (text) =>
      text
        .replace(/<definedName name="bsc_(scorecard|targets|owners)">[^<]*</g, '<definedName name="bsc_$1">#REF!<')
        .replace(/<definedName name="bsc_view">[^<]*<\/definedName>/, ""),
    );
    const { code, out } = await run(["check", "-"], { input: file });
    expect(code).toBe(1);
    expect(out).toContain("  error    Sheet “Scorecard” was deleted. Formulas that read from it show errors.\n");
    expect(out).toContain("  error    Defined names were deleted: bsc_view\n");
  });

  it("finds a description that was changed", async () => {
    const file = edited(await save(await rendered()), "xl/worksheets/sheet5.xml", (text) =>
      text.replaceAll("json:{", "json:{{"),
    );
    const damaged = await run(["check", "-"], { input: file });
    expect(damaged.code).toBe(1);
    expect(damaged.out).toContain("Its description (sheet _kpi) was changed or deleted and cannot be read");
    const read = await run(["read", "-"], { input: file });
    expect(read).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/^bsc: its description/) });
  });

  it("finds no scorecard in somebody's own workbook", async () => {
    const file = edited(await save(await rendered()), "xl/workbook.xml", (text) =>
      text.replaceAll('name="bsc_', 'name="own_'),
    );
    expect(await run(["check", "-"], { input: file })).toMatchObject({
      code: 1,
      out: expect.stringMatching(/no scorecard/),
    });
    expect(await run(["read", "-"], { input: file })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no scorecard/),
    });
  });

  it("looks at no more scorecards than anybody has: each is read by itself", async () => {
    const model = /<definedName name="bsc_model">[^<]*<\/definedName>/;
    const file = edited(await save(await rendered()), "xl/workbook.xml", (text) =>
      text.replace(model, (name) =>
        [name, ...Array.from({ length: 30 }, (_, at) => name.replace("bsc_", `bsc${at + 2}_`))].join(""),
      ),
    );
    const refused = { code: 2, out: "", err: "-: This workbook is larger than a scorecard can be.\n" };
    expect(await run(["check", "-"], { input: file })).toMatchObject(refused);
    expect(await run(["read", "-"], { input: file })).toMatchObject(refused);
  });

  it("ends with 2 for a file that is no workbook", async () => {
    expect(await run(["check", "-"], { input: "hello" })).toMatchObject({
      code: 2,
      out: "",
      err: "-: This is no .xlsx workbook.\n",
    });
  });
});

async function rendered(figures: Readonly<Record<string, readonly (number | null)[]>> = realFigures()) {
  const host = createXlsxHost();
  const names = proposeSheetNames("en", []).names;
  await host.render(compileWorkbook(onlineShop("en"), { prefix: "bsc", sheetNames: names, namespace: "KPI", figures }));
  return host;
}

async function save(host: Awaited<ReturnType<typeof rendered>>): Promise<Uint8Array> {
  return host.save();
}

/** A workbook with one of its parts changed. */
function edited(file: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const before = strFromU8(parts[part]);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}
