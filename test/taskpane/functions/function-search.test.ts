import { FUNCTIONS } from "../../../src/kpi/functions/functions";
import { FUNCTION_WORDS } from "../../../src/kpi/functions/words";
import type { Language } from "../../../src/kpi/language";
import { searchFunctions } from "../../../src/taskpane/functions/function-search";

const found = (search: string, language: Language = "vi", namespace = "KPI") =>
  searchFunctions(search, language, namespace).map(({ id }) => id);

describe("searchFunctions(search, language, namespace)", () => {
  it.each(["KPI.CAC", "=KPI.CAC", "kpi.cac(", "=KPI.CAC(B2:B5;C2)", " = kpi.cac", "CAC("])(
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
    expect(found("=KPI.")).toHaveLength(FUNCTIONS.length);
    expect(found("=KPI.RET", "en")).toEqual(expect.arrayContaining(["RETURNRATE", "RETENTION"]));
    expect(found("=KPI.RET").every((id) => id.startsWith("RET"))).toBe(true);
  });

  it.each<readonly [string, Language, string]>([
    ["CAC", "vi", "CAC"],
    ["roi", "en", "ROI"],
    ["nps", "vi", "NPS"],
    ["thị phần", "vi", "MKTSHARE"],
    ["thi phan", "vi", "MKTSHARE"],
    ["chi phí có khách", "vi", "CAC"],
    ["chi phi co khach", "vi", "CAC"],
    ["how much does a customer cost", "en", "CAC"],
    ["what does a customer cost", "en", "CAC"],
    ["khách rời bỏ", "vi", "CHURN"],
    ["bao nhieu khach roi bo", "vi", "CHURN"],
    ["khach roi bo", "en", "CHURN"],
    ["share of customers who left", "en", "CHURN"],
    ["rời", "vi", "CHURN"],
    ["hiệu quả quảng cáo", "vi", "ROAS"],
    ["how good are my ads", "en", "ROAS"],
    ["customers we keep", "en", "RETENTION"],
    ["% hoàn thành", "vi", "ACHIEVE"],
    ["traffic light", "en", "STATUS"],
    ["đèn", "vi", "STATUS"],
    ["trả hàng", "vi", "RETURNRATE"],
    ["returns", "en", "RETURNRATE"],
    ["lợi nhuận ròng", "vi", "NETMARGIN"],
    ["giỏ hàng", "vi", "CARTABAND"],
    ["nghỉ việc", "vi", "STAFFTURN"],
  ])("puts first what “%s” (%s) means: %s", (search, language, id) => {
    expect(found(search, language)[0]).toBe(id);
  });

  it.each<Language>(["vi", "en"])("finds every function by its id and by its names in a pane in %s", (language) => {
    for (const { id } of FUNCTIONS) {
      expect([id, found(id, language)[0]]).toEqual([id, id]);
      for (const name of Object.values(FUNCTION_WORDS[id].name))
        expect([name, found(name, language)[0]]).toEqual([name, id]);
    }
  });

  it("finds every function by the words that it is said to be searched by", () => {
    for (const { id } of FUNCTIONS) {
      for (const words of FUNCTION_WORDS[id].searchWords)
        expect([words, found(words)]).toEqual([words, expect.arrayContaining([id])]);
    }
  });

  it("keeps all for an empty search and none for one that fits nowhere", () => {
    expect(found(" ")).toHaveLength(FUNCTIONS.length);
    expect(found("xyzzy")).toEqual([]);
    expect(found("=KPI.NOPE", "en")).toEqual([]);
  });
});
