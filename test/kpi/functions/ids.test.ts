import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as formulajs from "@formulajs/formulajs";
import * as languages from "hyperformula/i18n/languages";
import { FUNCTIONS } from "../../../src/kpi/functions/functions";

const FIXTURES = join(__dirname, "../../fixtures");
const RELEASED = JSON.parse(readFileSync(join(FIXTURES, "released-functions.json"), "utf8")) as Record<
  string,
  string[]
>;

/** Of Excel's macro language of 1992, still reserved; those with a dot in them can be no id of ours. */
const MACROS = readFileSync(join(FIXTURES, "excel-4-macro-functions.txt"), "utf8").trim().split(/\s+/);

/** What two libraries know by name, in English and seventeen other languages. */
const BUILT_IN = new Set([
  ...Object.keys(formulajs),
  ...Object.values(languages).flatMap((language) =>
    typeof language === "object" && "functions" in language
      ? [...Object.keys(language.functions), ...Object.values(language.functions)]
      : [],
  ),
]);

describe("the ids of functions", () => {
  const ids = FUNCTIONS.map(({ id }) => id);

  it("differ, and are no shorter than Excel allows", () => {
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9]{2,}$/.test(id))).toEqual([]);
  });

  it("cannot be taken for a cell", () => {
    expect(ids.filter(looksLikeCell)).toEqual([]);
    expect(["DSO30", "A1", "XFD1048576", "R1C1", "RC", "R2"].filter((id) => !looksLikeCell(id))).toEqual([]);
  });

  it("are no functions of Excel in any of its languages that we know, and none of its old macro language", () => {
    expect(BUILT_IN.size).toBeGreaterThan(2000);
    expect(ids.filter((id) => BUILT_IN.has(id) || MACROS.includes(id))).toEqual([]);
    expect(
      ["SUM", "SUMME", "FORECAST", "RUN", "ECHO"].filter((id) => !BUILT_IN.has(id) && !MACROS.includes(id)),
    ).toEqual([]);
  });

  it("that were released are all there, with the parameters they had, in that order; only optional ones are added", () => {
    for (const [id, parameters] of Object.entries(RELEASED)) {
      const now = FUNCTIONS.find((fn) => fn.id === id)?.parameters ?? [];
      expect([id, now.slice(0, parameters.length).map((each) => each.id)]).toEqual([id, parameters]);
      expect([id, now.slice(parameters.length).filter((each) => !("optional" in each))]).toEqual([id, []]);
    }
  });
});

function looksLikeCell(id: string): boolean {
  return /^[A-Z]{1,3}\d+$/.test(id) || /^R\d*C?\d*$/.test(id);
}
