import { FUNCTIONS } from "../../../src/kpi/functions/functions";
import { FUNCTION_WORDS } from "../../../src/kpi/functions/words";
import type { Language } from "../../../src/kpi/language";
import { searchFunctions } from "../../../src/taskpane/functions/function-search";

const found = (search: string, language: Language = "vi", namespace = "KPI") =>
  searchFunctions(search, language, namespace).map(({ id }) => id);

describe("searchFunctions(search, language, namespace)", () => {
  it.each(["CAC", "cac", "KPI.CAC", "=KPI.CAC", "kpi.cac(", "=KPI.CAC(B2:B5;C2)", " = kpi.cac", "CAC("])(
    "takes “%s” for that function and no other",
    (search) => {
      expect(found(search)).toEqual(["CAC"]);
      expect(found(search, "en")).toEqual(["CAC"]);
    },
  );

  it("knows the functions under the prefix of a build for development", () => {
    expect(found("=KPIDEV.ROAS(", "vi", "KPIDEV")).toEqual(["ROAS"]);
    expect(found("kpi.roas", "vi", "KPIDEV")).toEqual(["ROAS"]);
  });

  it("narrows the list while an id is typed as in a cell", () => {
    expect(found("=KPI.")).toHaveLength(12);
    expect(found("=KPI.R")).toEqual(["ROAS", "RETURNRATE", "RETENTION"]);
    expect(found("=KPI.RET", "en")).toEqual(["RETURNRATE", "RETENTION"]);
  });

  it("keeps the others where a small word may be the beginning of more", () => {
    expect(found("return on", "en")).toEqual(expect.arrayContaining(["RETURNRATE", "ROAS"]));
  });

  it.each<readonly [string, Language, readonly string[]]>([
    ["ROI", "en", ["ROAS"]],
    ["profit", "en", ["GROSSMARGIN", "NETMARGIN"]],
    ["how good are my ads", "en", ["ROAS"]],
    ["customers we keep", "en", ["RETENTION"]],
    ["loyalty", "vi", ["RETENTION"]],
    ["bao nhieu khach roi bo", "vi", ["CHURN"]],
    ["khach roi bo", "en", ["CHURN"]],
  ])("finds by “%s” (%s) exactly %j", (search, language, ids) => {
    expect(found(search, language)).toEqual(ids);
  });

  it.each<readonly [string, Language, string]>([
    ["chi phí có khách", "vi", "CAC"],
    ["chi phi co khach", "vi", "CAC"],
    ["how much does a customer cost", "en", "CAC"],
    ["what do new customers cost", "en", "CAC"],
    ["bao nhiêu khách rời bỏ?", "vi", "CHURN"],
    ["share of customers who left", "en", "CHURN"],
    ["% hoàn thành", "vi", "ACHIEVE"],
    ["hoan thanh", "vi", "ACHIEVE"],
    ["traffic light", "en", "STATUS"],
    ["đèn", "vi", "STATUS"],
    ["trọng số", "vi", "WSCORE"],
    ["trả hàng", "vi", "RETURNRATE"],
    ["returns", "en", "RETURNRATE"],
    ["lợi nhuận ròng", "vi", "NETMARGIN"],
  ])("puts first what “%s” (%s) means: %s", (search, language, id) => {
    expect(found(search, language)[0]).toBe(id);
  });

  it("puts the language of the pane before the other, and whole words before beginnings", () => {
    // Others carry it too, but only this one is called so.
    expect(found("giá trị", "vi")[0]).toBe("AOV");
    expect(found("rate", "en").slice(0, 3)).toEqual(["RETURNRATE", "CHURN", "RETENTION"]);
    expect(found("net", "en")[0]).toBe("NETMARGIN");
    expect(found("ret", "en")).toEqual(["RETURNRATE", "RETENTION", "ROAS"]);
  });

  it.each<Language>(["vi", "en"])("finds every function by its name in both languages in a pane in %s", (language) => {
    for (const { id } of FUNCTIONS) {
      expect(found(id, language)).toEqual([id]);
      for (const name of Object.values(FUNCTION_WORDS[id].name))
        expect([name, found(name, language)[0]]).toEqual([name, id]);
    }
  });

  it("keeps all for an empty search and none for one that fits nowhere", () => {
    expect(found(" ")).toHaveLength(12);
    expect(found("xyzzy")).toEqual([]);
    expect(found("=KPI.NOPE", "en")).toEqual([]);
  });
});
