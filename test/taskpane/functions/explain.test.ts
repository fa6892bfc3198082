import type { CellsFound, CellsRequest } from "../../../src/hosts/host";
import type { CellMatrix, CellValue } from "../../../src/kpi/cell";
import type { Language } from "../../../src/kpi/language";
import { explainFormula } from "../../../src/taskpane/functions/explain/explain-formula";
import { factText } from "../../../src/taskpane/functions/explain/fact-text";
import { faultText } from "../../../src/taskpane/functions/explain/fault-text";
import { explainWordsIn } from "../../../src/taskpane/functions/words/explain-words";
import { areaOf } from "../../../src/workbook/a1";

const SHEET: Readonly<Record<string, CellValue>> = { B2: 1000, B3: 1500, C2: null, C3: 30, D2: "abc", D3: -5, D4: 0 };

describe("explainFormula(formula, sheet, namespace, read)", () => {
  it("explains each call, the outer one before the inner one", async () => {
    const calls = await explain("=1+IFERROR(KPI.ROAS(KPI.CAC(B2:B3,C3),2),0)");
    expect(calls.map(({ id, explanation }) => [id, explanation?.outcome])).toEqual([
      ["ROAS", { kind: "value", value: 2500 / 30 / 2 }],
      ["CAC", { kind: "value", value: 2500 / 30 }],
    ]);
    expect(calls[0]?.args).toEqual([
      { text: "KPI.CAC(B2:B3,C3)", source: "call", cells: null },
      { text: "2", source: "constant", cells: null },
    ]);
  });

  it("passes an error of an inner call on", async () => {
    const [outer] = await explain("=KPI.ROAS(KPI.CAC(B2,C2),2)");
    expect(outer?.explanation?.outcome).toMatchObject({ code: "#N/A", reason: { kind: "inputError" } });
  });

  it("says what it cannot read, and calculates nothing from it", async () => {
    const [call] = await explain("=KPI.CAC(SUM(B2:B3)/2,Elsewhere!C2)");
    expect(call?.args.map(({ source }) => source)).toEqual(["other", "missing"]);
    expect(call?.explanation).toBeNull();
    const [large] = await explain("=KPI.CAC(B:B,C3)", async (requests) =>
      requests.map(() => ({ kind: "tooMany", cells: 1e6 })),
    );
    expect(large?.args[0]?.source).toBe("tooMany");
  });

  it("knows no call in an ordinary formula, and asks for no cells there", async () => {
    const read = jest.fn();
    expect(await explain('=SUM(B2:B3)&"KPI.CAC(B2)"', read)).toEqual([]);
    expect(read).not.toHaveBeenCalled();
  });

  it("knows what no function has", async () => {
    expect(await explain("=KPI.NOPE(B2)")).toMatchObject([{ id: "NOPE", fn: null, explanation: null }]);
  });
});

describe("faultText(explanation, context)", () => {
  it.each<readonly [string, Language, RegExp]>([
    ["=KPI.CAC(B2,C2)", "vi", /^C2 đang trống: chưa có số liệu cho “khách mới”, không tính là 0\.$/],
    ["=KPI.CAC(B2,C2)", "en", /^C2 is blank: there is no figure yet for “new customers”/],
    ["=KPI.CAC(B2:D2,C3)", "vi", /^D2 chứa “abc”, trong khi “chi phí” cần một số\.$/],
    ["=KPI.CHURN(D3,C3)", "en", /^D3 holds -5; “lost” must be 0 or more\.$/],
    ["=KPI.CAC(B2,D4)", "vi", /^D4 bằng 0, mà kết quả là phép chia cho “khách mới”\.$/],
    ["=KPI.CAC(B2)", "en", /^“new customers” is missing\.$/],
    ["=KPI.CAC(B2,Data!C2)", "en", /^'Data'!C2 is blank/],
    ['=KPI.ACHIEVE(B2,B3,"sideways")', "en", /does not know the word “sideways”/],
  ])("says of %s in %s why", async (formula, language, why) => {
    const [call] = await explain(formula, (requests) => found(requests, ["Sheet1", "Data"]));
    if (call === undefined || call.fn === null || call.explanation === null) throw new Error("not explained");
    const fault = faultText(call.explanation, {
      fn: call.fn,
      cells: call.args.map(({ cells }) => cells),
      sheet: "Sheet1",
      language,
      look: { decimal: language === "vi" ? "," : ".", language },
      words: explainWordsIn(language),
    });
    expect(fault?.why).toMatch(why);
    expect(fault?.todo).not.toBe("");
  });
});

describe("factText(facts, look, words)", () => {
  it("says what was added, and that a blank is not 0", async () => {
    const [call] = await explain("=KPI.CAC(B2:B3,C2:C3)");
    const texts = (language: Language) =>
      call?.explanation?.args.map((facts) => factText(facts, { decimal: ",", language }, explainWordsIn(language)));
    expect(texts("vi")).toEqual(["2 ô cộng lại: 2.500", "2 ô cộng lại: 30 · có 1 ô trống: bỏ qua, không tính là 0"]);
    expect(texts("en")?.[1]).toBe("2 cells added up: 30 · 1 of them is blank: left out, not counted as 0");
  });
});

function explain(
  formula: string,
  read: (requests: readonly CellsRequest[]) => Promise<readonly CellsFound[]> = (requests) =>
    found(requests, ["Sheet1"]),
) {
  return explainFormula(formula, "Sheet1", "KPI", read);
}

/** Cells of sheets that all hold the same. */
async function found(requests: readonly CellsRequest[], sheets: readonly string[]): Promise<readonly CellsFound[]> {
  return requests.map(({ sheet, address }): CellsFound => {
    if (sheet === null || !sheets.includes(sheet)) return { kind: "missing" };
    const { row, column, lastRow, lastColumn } = areaOf(address);
    const values: CellMatrix = Array.from({ length: lastRow - row + 1 }, (_, line) =>
      Array.from({ length: lastColumn - column + 1 }, (__, place) => {
        return SHEET[`${String.fromCharCode(65 + column + place)}${String(row + line + 1)}`] ?? null;
      }),
    );
    return { kind: "cells", sheet, row, column, values };
  });
}
