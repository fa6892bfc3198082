import { parseAnswers } from "../../src/scorecard/parse";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();

describe("kpi-scorecard new", () => {
  it("prints the answers a template starts with, as JSON that people can edit", async () => {
    const { code, out, err } = await run(["new", "--template", "online_shop", "--language", "vi"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^\{\n {2}"templateId": "ONLINE_SHOP",\n {2}"language": "vi",\n/);
    expect(out.endsWith("}\n")).toBe(true);
    expect(parseAnswers(JSON.parse(out))).toMatchObject({ currency: "VND", firstMonth: "2026-01", months: 24 });
  });

  it("takes what people know from the start", async () => {
    const { out } = await run([
      ...["new", "--organisation", "Gift shop", "--first-month", "2010-12", "--months", "13", "--currency", "GBP"],
    ]);
    expect(JSON.parse(out)).toMatchObject({
      language: "en",
      organisation: { name: "Gift shop" },
      firstMonth: "2010-12",
      months: 13,
      currency: "GBP",
    });
  });

  it("writes a file, and replaces one only with --force", async () => {
    const file = folder.at("a.kpi.json");
    expect(await run(["new", "-o", file])).toMatchObject({ code: 0, out: "", err: `Written: ${file}\n` });
    const first = folder.read("a.kpi.json");
    const again = await run(["new", "-o", file, "--months", "36"]);
    expect(again).toMatchObject({ code: 2, err: `${file} is there already. --force replaces it.\n` });
    expect(folder.read("a.kpi.json").equals(first)).toBe(true);
    expect((await run(["new", "-o", file, "--months", "36", "--force"])).code).toBe(0);
    expect(JSON.parse(folder.read("a.kpi.json").toString())).toMatchObject({ months: 36 });
  });

  it.each([
    [["--template", "SHOP"], "--template: there is no SHOP. There is: ONLINE_SHOP\n"],
    [["--months", "5"], "--months: Between 12 and 36 months.\n"],
    [["--months", "1e1"], "--months: Between 12 and 36 months.\n"],
    [["--first-month", "01/2025"], "--first-month: Choose a month, such as 2026-01.\n"],
    [["--organisation", "x".repeat(101)], expect.stringMatching(/^--organisation: This text is too long/)],
    [["--currency", "XYZ"], expect.stringMatching(/Allowed choices are VND, USD, EUR, GBP/)],
    [["--language", "fr"], expect.stringMatching(/Allowed choices are vi, en/)],
    [["--unknown"], expect.stringMatching(/unknown option '--unknown'/)],
  ])("refuses %j and says why", async (options, message) => {
    expect(await run(["new", ...options])).toMatchObject({ code: 2, out: "", err: message });
  });
});
