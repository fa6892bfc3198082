import { HostError, type WorkbookHost } from "../../src/hosts/host";
import { buildScorecard } from "../../src/scorecard/build";
import { compileWorkbook } from "../../src/workbook/compile";
import { decodeWorkbook, readableNames } from "../../src/workbook/decode";
import { proposeSheetNames } from "../../src/workbook/names";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { everyPart } from "../support/every-part";
import { HOSTILE_TEXTS } from "../support/hostile-texts";
import { onlineShopAnswers, realFigures } from "../support/online-shop";

/**
 * What every host keeps, as tests.
 *
 * @param start - Opens a new workbook in which nothing was made yet.
 * @param calculates - Whether formulas follow what is written. In a file they wait for the program that opens it, and have no
 *   value until then.
 */
export function itKeepsTheContractOfAHost(start: () => WorkbookHost, calculates: boolean): void {
  it.each(["vi", "en"] as const)(
    "gives back the scorecard and the figures that were rendered (%s)",
    async (language) => {
      const host = start();
      const scorecard = buildScorecard(onlineShopAnswers(language));
      const figures = realFigures();
      const plan = compileWorkbook(scorecard, {
        prefix: "bsc",
        sheetNames: proposeSheetNames(language, (await host.survey()).sheets).names,
        namespace: "KPI",
        figures,
        selection: { month: 11 },
      });
      await host.render(plan);
      const names = readableNames("bsc");
      const cells = await host.read(Object.values(names));
      const decoded = decodeWorkbook("bsc", cells);
      expect(decoded?.scorecard).toEqual(scorecard);
      expect(decoded?.figures).toMatchObject(figures);
      expect(decoded?.period).toBe("2011-11");
    },
  );

  it("shows in the survey what it made, beside what was there", async () => {
    const host = start();
    const before = await host.survey();
    const plan = everyPart();
    await host.render(plan);
    const after = await host.survey();
    expect(after.sheets).toEqual([...before.sheets, ...plan.sheets.map(({ name }) => name)]);
    expect([...after.names].sort()).toEqual([...before.names, ...plan.names.map(({ name }) => name)].sort());
    expect(after.unfinished).toEqual([]);
  });

  it("keeps every text that was rendered", async () => {
    const host = start();
    await host.render(textsPlan());
    expect((await host.read(["bsc_texts"])).bsc_texts).toEqual(HOSTILE_TEXTS.map((text) => [text]));
  });

  it("keeps every text that was written", async () => {
    const host = start();
    await host.render(textsPlan());
    const reversed = [...HOSTILE_TEXTS].reverse();
    await host.write(reversed.map((value, row) => ({ name: "bsc_texts", row, column: 0, value })));
    expect((await host.read(["bsc_texts"])).bsc_texts).toEqual(reversed.map((text) => [text]));
  });

  it("writes numbers and texts where it is told, clears for null, and shows no result that is out of date", async () => {
    const host = start();
    await host.render(everyPart());
    await host.write([
      { name: "bsc_words", row: 1, column: 0, value: null },
      { name: "bsc_words", row: 1, column: 1, value: 7.5 },
    ]);
    const { bsc_words, bsc_figures } = await host.read(["bsc_words", "bsc_figures"]);
    expect(bsc_words).toEqual([
      ["Input", "2011-11"],
      [null, 7.5],
    ]);
    expect(bsc_figures).toEqual([[7.5], [calculates ? 8.5 : null]]);
  });

  it("reads null for a name that is missing", async () => {
    const host = start();
    expect(await host.read(["bsc_missing"])).toEqual({ bsc_missing: null });
  });

  it("calls a name to write to that is missing missing", async () => {
    const host = start();
    const writing = host.write([{ name: "bsc_missing", row: 0, column: 0, value: 1 }]);
    await expect(writing).rejects.toMatchObject({ code: "missing" });
    await expect(writing).rejects.toBeInstanceOf(HostError);
  });

  it("knows the sheets that were typed into", async () => {
    const host = start();
    await host.render(everyPart());
    expect(await host.sheetsTypedInto("bsc")).toEqual([]);
    await host.write([{ name: "bsc_words", row: 1, column: 0, value: "Other" }]);
    expect(await host.sheetsTypedInto("bsc")).toEqual(["Số liệu"]);
    expect(await host.sheetsTypedInto("bsc7")).toEqual([]);
  });

  it("removes what it made and nothing else", async () => {
    const host = start();
    const before = await host.survey();
    await host.render(everyPart("bsc"));
    const one = await host.survey();
    await host.render(everyPart("bsc2", " (2)"));
    await host.remove("bsc2");
    expect(await host.survey()).toEqual(one);
    await host.remove("bsc");
    await host.remove("bsc");
    expect(await host.survey()).toEqual(before);
  });

  it("leaves an unfinished scorecard to be removed when it is cancelled", async () => {
    const host = start();
    const before = await host.survey();
    const controller = new AbortController();
    const rendering = host.render(everyPart(), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(rendering).rejects.toMatchObject({ code: "cancelled" });
    expect((await host.survey()).unfinished).toEqual(["bsc"]);
    await host.remove("bsc");
    expect(await host.survey()).toEqual(before);
  });

  it("tells how far it is, sheet by sheet", async () => {
    const host = start();
    const plan = everyPart();
    const told: string[] = [];
    await host.render(plan, { onProgress: ({ done, total, sheet }) => told.push(`${done} of ${total}: ${sheet}`) });
    expect(told).toEqual([...plan.sheets.map(({ name }, done) => `${done} of 3: ${name}`), "3 of 3: Lan's sheet"]);
  });
}

/** One sheet with all the hostile texts, open to be written to. */
function textsPlan(): WorkbookPlan {
  const plan = everyPart();
  const sheet = plan.sheets[1];
  const range = `A1:A${HOSTILE_TEXTS.length}`;
  return {
    ...plan,
    sheets: [
      {
        ...sheet,
        cells: HOSTILE_TEXTS.map((text) => [{ kind: "text", text }]),
        styles: [],
        validations: [],
        protection: { unlocked: [range] },
      },
    ],
    names: [{ name: "bsc_texts", sheet: sheet.name, address: `$A$1:$A$${HOSTILE_TEXTS.length}` }],
    activeSheet: sheet.name,
  };
}
